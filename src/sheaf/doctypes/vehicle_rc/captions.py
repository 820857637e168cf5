"""What registration certificates call things: the national card, the forms of 1989, the cards and apps of states."""

from __future__ import annotations

from sheaf.doctypes.spec import wordings

NUMBER = wordings(
    "Regn. Number | Regn. No | Regn No | Reg. No | Reg No | Reg. Number | Regd. No | Regd. Number | Registration No "
    "| Registration Number | Registration Mark | Vehicle No | Vehicle Number | Vehicle Registration No "
    "| Vehicle Registration Number | Registered Number | RC Number | RC No"
)
RELATIONS = ("S/O", "D/O", "W/O", "C/O")
"""Under them stands the address, where one caption announces the owner's name and address."""
OWNER = wordings(
    "Name & Address of Owner | Name and Address of Owner | Name & Address of the Owner | Name and Address of the Owner "
    "| Owner's Name & Address | Owner Name & Address | Name & Address of Registered Owner | Name & Address "
    "| Owner Name | Owner's Name | Name of Owner | Name of the Owner | Registered Owner | Name of Registered Owner "
    "| Name of the Registered Owner | Registered Owner Name | Full Name of Owner | Reg. Owner | Regd. Owner | Owner "
    "| Name"
)
REGISTERED = wordings(
    "Date of Regn | Date of Registration | Regn. Date | Reg. Date | Regd. Date | Registration Date | Regn. Dt "
    "| Reg. Dt | Regd. Dt | Date of Reg | Dt. of Regn | Dt. of Reg | Registered On | Registration Dt "
    "| Regd. On | Reg. On | Regn. On | Date of First Registration | First Registration Date | Date of First Regn "
    "| Date of 1st Registration | Date of Initial Registration"
)
VALID_TILL = wordings(
    "Regn. Validity | Reg. Validity | Registration Validity | RC Validity | Registration Valid Upto "
    "| Registration Valid Till | Registration Upto | Regn. Valid Upto | Regn. Valid Till | Regn Upto | Reg. Upto "
    "| Reg. Valid Upto | Reg. Valid Till | REG/FC UPTO | REGFC UPTO | Reg/Fc Valid Upto | RC Valid Upto "
    "| RC Valid Till | RC Expiry Date | Valid Upto | Valid Till | Valid Up to | Validity "
    "| Date of Validity | Validity Date | Certificate Valid up to | Certificate Valid Till | Valid up to Date "
    "| Registration Valid up to | Registration is Valid up to | Certificate of Registration Valid up to "
    "| Validity up to | Date of Expiry of Registration | Registration Expiry Date"
)
REGISTERED_SAID = wordings("Date of registration | registered on | registered with effect from")
REGISTERED_ENDS = wordings("is valid | valid from | valid upto | valid up to | valid till")
VALID_SAID = wordings(
    "certificate is valid from | certificate valid from | registration is valid from | registration valid from "
    "| certificate is valid up to | registration is valid up to | certificate is valid till "
    "| registration is valid till | certificate shall be valid up to | registration shall be valid up to"
)
"""What the books say in sentences under the list: "This certificate is valid from 13.07.2001 to 12.07.2016"."""
CHASSIS = wordings(
    "Chassis Number | Chassis No | Chasis No | Chassis | Ch. No | Ch No | Chassis No/VIN | VIN / Chassis No | VIN"
)
ENGINE = wordings(
    "Engine / Motor Number | Engine/Motor No | Engine Number | Engine No | Eng. No | Eng No | E. No | Motor Number "
    "| Motor No | Engine No/Motor No | Engine"
)
MAKER = wordings(
    "Maker's Name | Makers Name | Maker Name | Name of Maker | Manufacturer | Manufacturer's Name "
    "| Manufacturer Name | Manufactured By | Maker | MFR | Mfg By | MFG | MKR | Make | Make of Vehicle "
    "| Make of the Vehicle | Maker of Vehicle | Maker of the Vehicle | Name of Manufacturer "
    "| Name of the Manufacturer | Vehicle Make"
)
MODEL = wordings(
    "Model Name | Model | Model of Vehicle | Model of the Vehicle | Maker's Model | Vehicle Model "
    "| Maker's Classification (Model) | Maker's Classification "
    "| Makers Classification | Maker's Model / Classification | Maker Model | Maker's Class "
    "| Makers Class | Model No | MDL"
)
BOTH = wordings(
    "Maker / Model | Manufacturer / Model | Manufacturer & Model | Maker & Model | Maker and Model | Make & Model "
    "| Make / Model"
)
"""The maker and the model, or, as apps call it, the maker's model alone."""
FUEL = wordings("Fuel | Fuel Used | Fuel Type | Type of Fuel | Fuel Used in the Engine")
ADDRESS = wordings(
    "Address | Permanent Address | Present Address | Full Address | Full Address (Permanent) | Address (Permanent) "
    "| Address of Owner | Address of the Owner | Owner Address | Owner's Address | PR Address | Add | Addr"
)
OTHERS = wordings(
    "Owner Serial | Serial | Owner Sr. No | Owner Sl. No | Owner Sr | Owner Serial No | Owner Serial Number | O.SNO "
    "| O. Sr. No | Ownership | Ownership Type | Son/Daughter/Wife of "
    "| Son / Daughter / Wife of (In case of Individual Owner) | (In case of Individual Owner) | Son/Wife/Daughter of "
    "| Certificate of Registration | Mfg. Mth/Yr | Mfg Mth/Yr | Mfg. Month/Year | Mfg. Month & Year | Yr. of Mfg "
    "| Mfg. Year | Month/Year of Mfg | Mth & Yr of Mfg | Mfg. Mon/Yr | Date of Mfg | Mfg. Month "
    "| Previous Owner | Son of | Daughter of | Wife of | S/W/D of | S/D/W of | SWD of | S/W/D | S/D/W | S/O | D/O "
    "| W/O | C/O "
    "| Father / Husband "
    "| Father's Name | Father Name | Father/Husband Name | Father's/Husband's Name | F/H Name | Guardian Name "
    "| Emission Norms | Norms | Vehicle Class | Class of Vehicle | Veh Class | VEH.CL | Class | Category "
    "| Vehicle Category | Colour | Color | CLR | Colour / Body Type | Body Type | Type of Body | Body "
    "| Seating Capacity "
    "| Seating (in all) Capacity | Seating (in all) / Standing / Sleeper Capacity | Standing Capacity "
    "| Sleeper Capacity | Seating / Standing / Sleeper Capacity | Seating | Seats | Seat Cap | Unladen Weight "
    "| Unladen Wt | ULW | Laden Weight | Laden Wt | Gross Vehicle Weight | GVW | Unladen / Laden Weight (Kg) "
    "| Cubic Capacity | Cubic Cap | CC | Cubic Cap. / Horse Power (BHP/Kw) / Wheel Base(mm) | Horse Power "
    "| Wheel Base | No. of Cylinders | Number of Cylinders | No of Cyl | No. of Axle | Month-Year of Mfg "
    "| Month & Year of Mfg | Month and Year of Manufacture | Month & Year of Manufacture | Manufacturing Date "
    "| Date of Manufacture | Mfg. Date | Mfg Dt | Mfg Yr | Mth/Yr of Mfg | Year of Manufacture | Financier "
    "| Financed By | Hypothecated to | Hypothecation | Hypothecation with | HPA | Registering Authority "
    "| Registration Authority | Issuing Authority | Registered At | RTO | Tax Upto | Tax Valid Upto | Tax Paid Upto "
    "| Tax Validity | Fitness Upto | Fitness Valid Upto | Fitness Valid Till | Fitness Validity | Insurance Upto "
    "| Insurance Valid Upto | Insurance Company | PUCC Upto | Card Issue Date | Issue Date | Date of Issue "
    "| Form 23A | Form 23 | RC Status | Vehicle Registration Certificate "
    "| Indian Union Vehicle Registration Certificate | Registration Certificate | SPECIMEN"
)
"""Captions of what is no field of ours."""
