"""An S3 server on this machine, with files in a bucket, and what an operator sets so that Sheaf reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import httpx
import obstore
from moto.server import ThreadedMotoServer
from obstore.store import S3Store

BUCKET = "loan-files"
KEY = "SPECIMEN"


@contextmanager
def bucket(files: Mapping[str, bytes], name: str = BUCKET) -> Iterator[Mapping[str, str]]:
    """Put `files`, by key, into a bucket, and give the environment variables of whoever reads it.

    A process keeps what it knows of a bucket: two servers of one process need names of their own.
    """
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        url = f"http://{host}:{port}"
        httpx.put(f"{url}/{name}").raise_for_status()
        store = S3Store(
            name, endpoint=url, access_key_id=KEY, secret_access_key=KEY, region="us-east-1",
            client_options={"allow_http": True},
        )  # fmt: skip
        for key, data in files.items():
            obstore.put(store, key, data)
        yield {
            "AWS_ENDPOINT_URL": url, "AWS_ALLOW_HTTP": "true", "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": KEY,
        }  # fmt: skip
    finally:
        server.stop()
