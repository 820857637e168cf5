"""GET /v1/bulk/calibration: the measures of the confidences in use."""

from __future__ import annotations

from sheaf.calibration.file import load_fitted
from tests.served import Served


async def test_the_card_is_served_to_clients_only(served: Served) -> None:
    assert (await served.http.get("/v1/bulk/calibration")).status_code == 401

    answer = await served.http.get("/v1/bulk/calibration", headers=await served.client())

    card = load_fitted().card
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["fitted_on"] == card.fitted_on.isoformat()
    assert answer.json()["overall"]["calibration_error"] == card.overall.calibration_error
    assert {each["document_type"] for each in answer.json()["fields"]} >= {"PAN", "AADHAAR"}
