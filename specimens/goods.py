"""Goods that invented shops sell, of invented brands, with their HSN codes and GST rates."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import date
from random import Random

RATES_CHANGED = date(2025, 9, 22)
"""The day on which 12 % and 28 % were given up for most goods (DOCTYPES.md, INVOICE)."""


@dataclass(frozen=True, slots=True)
class Good:
    """Something for sale. `{}` in the name stands for a model number; prices are rupees before tax;
    `percent` is the GST rate before and since RATES_CHANGED."""

    name: str
    hsn: str
    percent: tuple[int, int]
    price: tuple[int, int]
    unit: str = "Nos"

    def rate_on(self, day: date) -> int:
        """Return the GST rate in percent on `day`."""
        return self.percent[day >= RATES_CHANGED]


PHONES = (
    Good("Nivora 5G Smartphone {} 8GB/128GB", "85171300", (18, 18), (9000, 42000)),
    Good("Zentel Mobile {} Midnight Blue 6/128", "8517", (18, 18), (7000, 26000)),
    Good("Orvex Phone {} 256GB Black", "85171300", (18, 18), (18000, 95000)),
)
APPLIANCES = (
    Good("Kelora LED TV 43 Inch {}", "85287217", (28, 18), (18000, 36000)),
    Good("Frostia Refrigerator 265 L {}", "84182100", (18, 18), (16000, 38000)),
    Good("Vashti Washing Machine 7 Kg {}", "84501100", (18, 18), (11000, 30000)),
    Good("Himair Split AC 1.5 Ton 5 Star {}", "84151010", (28, 18), (27000, 46000)),
    Good("Agnira Microwave Oven 25 L {}", "8516", (18, 18), (6000, 14000)),
    Good("Jalmitra Water Purifier {}", "84212190", (18, 18), (7000, 16000)),
)
SMALL = (
    Good("Mixer Grinder 750W {}", "85094010", (18, 18), (1800, 5200)),
    Good("Ceiling Fan 1200mm Brown", "84145120", (18, 18), (1100, 3200)),
    Good("Tempered Glass", "70072900", (18, 18), (80, 300)),
    Good("Back Cover Silicone", "39269099", (18, 18), (90, 450)),
    Good("Bluetooth Earbuds {}", "85183000", (18, 18), (600, 3400)),
    Good("Power Bank 10000 mAh", "85076000", (18, 18), (500, 1600)),
    Good("LED Bulb 9W Cool Daylight", "85395000", (12, 18), (50, 110)),
    Good("Voltage Stabilizer {}", "85043100", (18, 18), (1200, 3600)),
)
TWO_WHEELERS = (
    Good("Tejas 125 Disc {}", "87112029", (28, 18), (62000, 84000)),
    Good("Vayu Scooter 110 {}", "87112019", (28, 18), (58000, 76000)),
    Good("Rudra 400 Classic {}", "87114010", (28, 40), (165000, 230000)),
)
HARDWARE = (
    Good("OPC Cement 53 Grade 50 Kg", "25232910", (28, 18), (260, 380), "Bag"),
    Good("TMT Bar Fe550 12mm", "72142090", (18, 18), (52, 68), "Kg"),
    Good("Interior Emulsion White 20 L", "32091010", (18, 18), (2200, 4300), "Ltr"),
    Good("CPVC Pipe 1 Inch 3 Mtr", "39172390", (18, 18), (210, 420), "Pcs"),
    Good("Brass Gate Valve 25mm", "84818030", (18, 18), (340, 760)),
    Good("Ceramic Floor Tiles 2x2", "69072100", (18, 18), (480, 900), "Box"),
    Good("Wire Nails 2.5 Inch", "73170013", (18, 18), (62, 96), "Kg"),
)
GROCERY = (
    Good("Basmati Rice 5 Kg", "10063020", (5, 5), (380, 720), "Bag"),
    Good("Toor Dal 1 Kg", "07136000", (0, 0), (110, 190), "Kg"),
    Good("Sunflower Oil 1 L", "15121910", (5, 5), (110, 170), "Pcs"),
    Good("Cow Ghee 500 ml", "04059020", (12, 5), (260, 380), "Pcs"),
    Good("Bath Soap 4x100g", "34011190", (18, 5), (110, 190), "Pcs"),
    Good("Aerated Drink 2 L", "22021010", (28, 40), (60, 95), "Pcs"),
    Good("Cream Biscuits 300g", "19053100", (18, 5), (30, 70), "Pcs"),
    Good("Detergent Powder 2 Kg", "34025000", (18, 18), (160, 320), "Pcs"),
    Good("Milk Fresh 1 L", "04012000", (0, 0), (48, 66), "Pcs"),
)
CLOTHING = (
    Good("Cotton Saree Printed", "52085290", (5, 5), (450, 2200), "Pcs"),
    Good("Mens Shirt Full Sleeve", "62052090", (5, 5), (420, 900), "Pcs"),
    Good("Denim Jeans Regular Fit", "62034200", (12, 5), (1050, 1900), "Pcs"),
    Good("Kids Frock Party Wear", "61112000", (5, 5), (350, 900), "Pcs"),
    Good("Leather Shoes Black", "64039110", (18, 5), (1200, 2100), "Pair"),
)
FURNITURE = (
    Good("Sofa Set 3+1+1 Teak", "94016100", (18, 18), (24000, 68000), "Set"),
    Good("Queen Size Bed with Storage", "94035010", (18, 18), (18000, 42000)),
    Good("Office Chair Mesh {}", "94013000", (18, 18), (3200, 8200)),
    Good("Coir Mattress 72x60x5", "94042910", (18, 18), (5200, 14000)),
    Good("Bamboo Shelf", "94038200", (12, 5), (1500, 4200)),
)
PARTS = (
    Good("Inverter Battery 150Ah {}", "85072000", (28, 18), (9000, 14500)),
    Good("Tubeless Tyre 90/90-12", "40112010", (28, 18), (1300, 2400)),
    Good("Ball Bearing 6204 ZZ", "84821011", (18, 18), (90, 260), "Pcs"),
    Good("Solar Panel 540 Wp", "85414300", (12, 5), (9800, 13500)),
    Good("Induction Motor 2 HP {}", "85015210", (18, 18), (6200, 11800)),
    Good("Submersible Pump 1 HP", "84137010", (18, 18), (7200, 14200)),
    Good("Copper Wire 2.5 sqmm 90 Mtr", "85444999", (18, 18), (1700, 2900), "Roll"),
    Good("Bicycle Gents 26 Inch", "87120010", (12, 5), (4200, 8200)),
)
MEDICINE = (
    Good("Paracetamol Tab 650mg", "30049063", (12, 5), (22, 34), "Strip"),
    Good("Vitamin C Chewable", "30045090", (12, 5), (30, 70), "Strip"),
    Good("BP Monitor Digital {}", "90189011", (12, 5), (1200, 2300)),
    Good("Surgical Gloves Box", "40151200", (12, 5), (280, 480), "Box"),
    Good("Hand Sanitizer 500 ml", "38089400", (18, 5), (90, 210), "Pcs"),
)


def model_number(rng: Random) -> str:
    letters = "".join(rng.choice(string.ascii_uppercase) for _ in range(2))
    return f"{letters}{rng.choice(('', '-'))}{rng.randint(10, 990)}{rng.choice(('', 'X', 'S', 'P'))}"
