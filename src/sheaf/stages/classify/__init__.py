"""Classify: weighs the cues of every document type and chooses one, or none; tells the documents of one file apart."""

from sheaf.stages.classify.another import Another
from sheaf.stages.classify.documents import Region, Separated, separate
from sheaf.stages.classify.following import goes_on
from sheaf.stages.classify.weigh import classify, classify_looks, is_denied

__all__ = ["Another", "Region", "Separated", "classify", "classify_looks", "goes_on", "is_denied", "separate"]
