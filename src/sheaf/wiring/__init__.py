"""The only package that picks implementations: settings in, running parts out.

`reading` builds what a pool's process needs and is all that it imports; `service` builds the API and the worker.
"""
