"""Verbs: the steps of the pipeline. No stage imports another; `sheaf.pipeline` puts them in order."""
