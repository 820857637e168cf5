"""Invented people: common Indian given names and surnames of many regions, put together at random."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from specimens.places import Address, invent_address


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MEN = words(
    "Aarav Abhishek Aditya Ajay Akash Amit Amol Anand Aniket Anil Arjun Arun Arvind Ashok Ashwin Baldev Balaji Bharat "
    "Bhupinder Chandan Debasish Deepak Dhananjay Dharmendra Dilip Dinesh Eknath Ganesh Gaurav Girish Gopal Gurpreet "
    "Harish Harjit Hemant Imran Irfan Jagdish Jaspal Jayesh Jignesh Joseph Kailash Karthik Ketan Kiran Kishore Kunal "
    "Lalit Lakshman Mahesh Manish Manoj Mayank Mohammed Mukesh Murali Nagesh Naresh Naveen Nikhil Nilesh Nitin Omkar "
    "Pankaj Paresh Pradeep Prakash Prasad Prashant Praveen Raghunath Rahul Rajendra Rajesh Rakesh Ramesh Ravindra "
    "Rohit Sachin Sagar Salim Sandeep Sanjay Santosh Satish Senthil Shankar Shailesh Shivaji Siddharth Somnath "
    "Srinivas Subrata Sudhir Sukhwinder Sunil Suresh Sushant Tapan Tarun Thomas Tushar Umesh Vaibhav "
    "Venkatesh Vijay Vikram Vinay Vinod Vishal Vivek Yash Yogesh Yusuf"
)
WOMEN = words(
    "Aarti Aditi Aishwarya Alka Amruta Anita Anjali Anuradha Archana Asha Bhavna Bindu Chitra Deepa Deepika Divya "
    "Fatima Gauri Geeta Harpreet Hema Indira Jaya Jyoti Kalpana Kamala Kavita Kiran Komal Lakshmi Lata Madhavi Mamta "
    "Manjula Manpreet Mary Meena Meera Nandini Neelam Neha Nisha Padma Pallavi Parvati Pooja Prachi Pratibha Preeti "
    "Priya Priyanka Radha Rajni Rashmi Rekha Renuka Ritu Rukmini Sabita Sangeeta Sarita Savita Seema Shabnam Shalini "
    "Sharda Shilpa Shobha Smita Sneha Sonali Sujata Sulochana Sunita Sushma Swati Tanuja Uma Urmila Usha Vandana "
    "Vaishali Vidya Vimala Yamini Zeenat"
)
SURNAMES = words(
    "Agarwal Ahmed Ahuja Ansari Arora Babu Bagchi Banerjee Barua Basu Bhagat Bhatia Bhatt Bhosale Biswas Bora Borkar "
    "Chakraborty Chatterjee Chaudhary Chauhan Chavan Chawla Chopra Dalvi Das Dave Deshmukh Deshpande Dhillon Dixit "
    "D'Souza Dubey Dutta Fernandes Gaikwad Gandhi Ganguly Garg Ghosh Gill Goswami Gowda Goyal Gupta Hazarika Hegde "
    "Hussain Iyer Jadhav Jain Jha Joshi Kadam Kale Kalita Kamble Kapoor Kaur Khan Khanna Kulkarni Kumar Kumbhar "
    "Lokhande Mahajan Mahato Malhotra Malik Mandal Mane Mathew Mathur Mehta Menon Mishra Mistry Modi Mohanty More "
    "Mukherjee Murthy Nadar Naidu Naik Nair Nanda Narayan Nayak Negi Oraon Pandey Panigrahi Parmar Patel Pathak Patil "
    "Pawar Pereira Phadke Pillai Poojary Prasad Purohit Rai Rajput Rana Rane Rao Rathod Raut Rawat Reddy Roy Sahoo "
    "Salunkhe Samant Sarkar Sawant Saxena Sen Sethi Shah Shaikh Sharma Shetty Shinde Shukla Singh Sinha Solanki Soni "
    "Srivastava Subramanian Swain Tambe Thakur Tiwari Tripathi Trivedi Upadhyay Varghese Varma Vaidya Verma Vyas "
    "Wagh Warke Yadav Zaveri"
)
SOUTHERN_MEN = words(
    "Anbazhagan Arumugam Balasubramaniam Dhanasekaran Elangovan Gunasekaran Ilango Jayakumar Kalaiselvan Karunakaran "
    "Kathiresan Krishnamoorthy Manikandan Muruganandam Muthukumar Palaniswamy Pandian Perumal Rajkumar Ramachandran "
    "Saravanan Selvaraj Shanmugam Sivakumar Thangaraj Vadivel Velmurugan Vengatesan Chandrashekar Nagaraju Basavaraj "
    "Ramakrishna Satyanarayana Veeranna"
)
SOUTHERN_WOMEN = words(
    "Amudha Bhuvaneswari Chellammal Devaki Dhanalakshmi Ezhilarasi Gomathi Jayanthi Kalaivani Kanmani Kokila "
    "Malarvizhi Mallika Muthulakshmi Nagamma Nirmala Padmavathi Parameswari Rajeswari Revathi Saraswathi Selvi "
    "Sumathi Tamilselvi Thenmozhi Umamaheswari Vasantha Vijayalakshmi Yashoda"
)


class Gender(StrEnum):
    MALE = "MALE"
    FEMALE = "FEMALE"
    TRANSGENDER = "TRANSGENDER"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist. Names are in title case; `surname` is empty for people with one name."""

    given: str
    middle: str
    surname: str
    father: str
    gender: Gender
    born: date
    address: Address
    mobile: str

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.given, self.middle, self.surname) if part)

    @property
    def surname_initial(self) -> str:
        """The fifth character of the person's PAN."""
        return (self.surname or self.given)[0]


def invent_person(rng: Random, state: str | None = None) -> Person:
    """Invent somebody who lives in `state` (anywhere when None)."""
    address = invent_address(rng, state)
    gender = rng.choices(tuple(Gender), weights=(55, 44, 1))[0]
    southern = address.state in ("Tamil Nadu", "Andhra Pradesh", "Telangana", "Karnataka", "Puducherry")
    if southern and rng.random() < 0.6:
        given, middle, surname, father = _southern_names(rng, gender)
    else:
        given, middle, surname, father = _common_names(rng, gender)
    born = date(1950, 1, 1) + timedelta(days=rng.randint(0, 20400))
    return Person(given, middle, surname, father, gender, born, address, invent_mobile(rng))


def invent_mobile(rng: Random) -> str:
    """Return ten digits that begin with 50000: mobile numbers begin with 6 to 9, and Aadhaar numbers here with 9."""
    return f"50000{rng.randint(0, 99999):05d}"


def printed_date(day: date, separator: str = "/") -> str:
    return day.strftime(f"%d{separator}%m{separator}%Y")


def day_between(rng: Random, first: date, last: date) -> date:
    return first + timedelta(days=rng.randint(0, (last - first).days))


def _common_names(rng: Random, gender: Gender) -> tuple[str, str, str, str]:
    given = rng.choice(MEN if gender is Gender.MALE else WOMEN)
    surname = rng.choice(SURNAMES)
    father_given = rng.choice([name for name in MEN if name != given])
    kind = rng.random()
    if kind < 0.07:
        return given, rng.choice(("", "Devi" if gender is Gender.FEMALE else "Kumar")), "", father_given
    middle = (
        rng.choice((father_given, *(("Kumari", "Rani") if gender is Gender.FEMALE else ("Kumar", "Lal"))))
        if kind < 0.5
        else ""
    )
    if kind > 0.93:
        second = rng.choice(MEN if gender is Gender.MALE else WOMEN)
        return given, f"{second} {father_given}", surname, f"{father_given} {rng.choice(MEN)} {surname}"
    father_middle = rng.choice([name for name in MEN if name != father_given]) if rng.random() < 0.3 else ""
    father = " ".join(part for part in (father_given, father_middle, surname) if part)
    return given, middle, surname, father


def _southern_names(rng: Random, gender: Gender) -> tuple[str, str, str, str]:
    """Names with the father's initial before or after, or with none at all."""
    given = rng.choice(SOUTHERN_MEN if gender is Gender.MALE else SOUTHERN_WOMEN)
    father = rng.choice([name for name in SOUTHERN_MEN if name != given])
    kind = rng.random()
    if kind < 0.4:
        return given, "", father[0], father
    if kind < 0.7:
        return father[0], "", given, father
    return given, "", father if kind < 0.9 else "", father
