"""Quality: what the picture shows of the document (an original, a copy, a picture of a picture) and in what state."""

from sheaf.stages.quality.condition import condition_of
from sheaf.stages.quality.flag import QualityFlag, quality_flag
from sheaf.stages.quality.model import Flag, FlagModel, load_flag_model
from sheaf.stages.quality.picture import CardPicture

__all__ = [
    "CardPicture",
    "Flag",
    "FlagModel",
    "QualityFlag",
    "condition_of",
    "load_flag_model",
    "quality_flag",
]
