"""`sheaf webhooks`: where events are posted, and what became of them."""

from __future__ import annotations

from itertools import islice
from typing import Annotated

import typer

from sheaf.cli.remote import AsJson, print_json, signed_in
from sheaf.client import Delivery, Webhook, WebhookChange, WebhookEvent

WebhookId = Annotated[
    str, typer.Argument(metavar="WEBHOOK_ID", help="As create printed it; callback: that of callback_urls.")
]
Events = Annotated[
    list[WebhookEvent] | None,
    typer.Option("--event", help="What is told: batch.completed, batch.cancelled, document.failed; repeat for more."),
]
Description = Annotated[str | None, typer.Option(help="For people.")]
LISTED = 20


def add_to(app: typer.Typer) -> None:
    webhooks = typer.Typer(no_args_is_help=True, help="Have events posted to URLs, and see what became of them.")
    webhooks.command("list")(list_webhooks)
    for command in (create, change, enable, disable, rotate):
        webhooks.command()(command)
    webhooks.command("test")(send_test)
    webhooks.command()(deliveries)
    webhooks.command()(replay)
    webhooks.command()(delete)
    app.add_typer(webhooks, name="webhooks")


def list_webhooks(as_json: AsJson = False) -> None:
    """List the account's endpoints, oldest first; with --json an object a line."""
    with signed_in() as sheaf:
        for webhook in sheaf.webhooks.list():
            _print_webhook(webhook, as_json)


def create(
    url: Annotated[str, typer.Argument(metavar="URL", help="Where events are posted: https on port 443.")],
    event: Events = None,
    description: Description = None,
    as_json: AsJson = False,
) -> None:
    """Have events posted to a URL, and print the endpoint's id and, this once, the secret that signs them.

    Without --event it is told of all events.
    """
    with signed_in() as sheaf:
        made = sheaf.webhooks.create(url, events=event or None, description=description)
    if as_json:
        print_json(made)
        return
    typer.echo(f"webhook_id: {made.webhook_id}\nsecret:     {made.secret}")
    typer.echo("The secret is shown this once.", err=True)


def change(
    webhook_id: WebhookId,
    url: Annotated[str | None, typer.Option(help="Where events are posted, also those that wait.")] = None,
    event: Events = None,
    description: Description = None,
    as_json: AsJson = False,
) -> None:
    """Change what is given of an endpoint."""
    changed = WebhookChange(url=url, events=event or None, description=description)
    if changed == WebhookChange():
        raise typer.BadParameter("say what to change: --url, --event or --description")
    with signed_in() as sheaf:
        _print_webhook(sheaf.webhooks.change(webhook_id, changed), as_json)


def enable(webhook_id: WebhookId, as_json: AsJson = False) -> None:
    """Send to an endpoint again, and what has waited first; what happened while it was disabled is not told."""
    with signed_in() as sheaf:
        _print_webhook(sheaf.webhooks.enable(webhook_id), as_json)


def disable(webhook_id: WebhookId, as_json: AsJson = False) -> None:
    """Send nothing to an endpoint: what waits stays, what happens from now on is not told."""
    with signed_in() as sheaf:
        _print_webhook(sheaf.webhooks.disable(webhook_id), as_json)


def rotate(webhook_id: WebhookId) -> None:
    """Give an endpoint a new secret and print it, this once; for a day messages are signed with the old one too."""
    with signed_in() as sheaf:
        typer.echo(sheaf.webhooks.rotate(webhook_id))


def send_test(webhook_id: WebhookId, as_json: AsJson = False) -> None:
    """Send an event of type webhook.test."""
    with signed_in() as sheaf:
        _print_delivery(sheaf.webhooks.test(webhook_id), as_json)


def deliveries(
    webhook_id: WebhookId,
    newest: Annotated[int, typer.Option(min=1, help="How many of the newest ones.")] = LISTED,
    as_json: AsJson = False,
) -> None:
    """List what was sent to an endpoint, newest first, with how the last try went; with --json every try."""
    with signed_in() as sheaf:
        for delivery in islice(sheaf.webhooks.deliveries(webhook_id), newest):
            _print_delivery(delivery, as_json)


def replay(
    webhook_id: WebhookId,
    delivery_id: Annotated[str, typer.Argument(metavar="DELIVERY_ID", help="As deliveries printed it.")],
    as_json: AsJson = False,
) -> None:
    """Send an event once more, whatever became of it, under the id that it had."""
    with signed_in() as sheaf:
        _print_delivery(sheaf.webhooks.replay(webhook_id, delivery_id), as_json)


def delete(
    webhook_id: WebhookId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete an endpoint, with the log of its deliveries and what has not been delivered."""
    if not yes:
        typer.confirm("Delete the webhook for good?", abort=True)
    with signed_in() as sheaf:
        sheaf.webhooks.delete(webhook_id)


def _print_webhook(webhook: Webhook, as_json: bool) -> None:
    if as_json:
        print_json(webhook)
        return
    state = "enabled" if webhook.is_enabled else f"disabled ({webhook.disabled_reason})"
    typer.echo(f"{webhook.webhook_id}  {state}  {webhook.url}  {','.join(webhook.events)}")


def _print_delivery(delivery: Delivery, as_json: bool) -> None:
    if as_json:
        print_json(delivery)
        return
    tries = "not tried yet"
    if delivery.attempts:
        last = delivery.attempts[-1]
        tries = f"try {last.attempt}: {last.status_code or last.error} in {last.milliseconds} ms"
    typer.echo(
        f"{delivery.delivery_id}  {delivery.created_at:%Y-%m-%d %H:%M:%S}  {delivery.type}  {delivery.state}  {tries}"
    )
