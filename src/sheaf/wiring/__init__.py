"""The only package that picks implementations: settings in, running parts out.

`state` opens what lasts; `api` and `worker` build the two running parts; `reading` builds what a process of the pool
needs, and is all that such a process imports.
"""
