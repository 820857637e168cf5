"""`python -m docs.sbom`: the bill of materials of a deployment, as CycloneDX 1.6 in JSON, on stdout.

It is made of what is installed and pinned, and has no time and no random serial number: equal pins make equal files.
"""

from __future__ import annotations

import json
import sys

from docs.facts.licences import hashes, production_packages
from sheaf import __version__


def bill() -> dict[str, object]:
    """Return the document."""
    pinned = hashes()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "sheaf-server",
                "version": __version__,
                "bom-ref": f"pkg:pypi/sheaf-server@{__version__}",
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [
            {
                "type": "library",
                "name": package.name,
                "version": package.version,
                "bom-ref": f"pkg:pypi/{package.name}@{package.version}",
                "purl": f"pkg:pypi/{package.name}@{package.version}",
                "licenses": [{"license": {"name": package.licence}}],
                # A wheel for each platform: one of these is what is installed.
                "properties": [
                    {"name": "sheaf:pinned:sha256", "value": digest} for digest in pinned[package.name, package.version]
                ],
            }
            for package in production_packages()
        ],
    }


if __name__ == "__main__":
    json.dump(bill(), sys.stdout, indent=2)
