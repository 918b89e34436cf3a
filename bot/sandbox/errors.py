"""The errors Discord answers with: their status, code and words.

https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
"""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from bot.sandbox.wire import Json


@dataclass(frozen=True, slots=True)
class Refusal:
    """One entry of Discord's catalogue of errors."""

    status: HTTPStatus
    code: int
    message: str


NOT_FOUND = Refusal(HTTPStatus.NOT_FOUND, 0, "404: Not Found")
METHOD_NOT_ALLOWED = Refusal(HTTPStatus.METHOD_NOT_ALLOWED, 0, "405: Method Not Allowed")
UNAUTHORIZED = Refusal(HTTPStatus.UNAUTHORIZED, 0, "401: Unauthorized")
SERVER_ERROR = Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, 0, "500: Internal Server Error")
UNKNOWN_APPLICATION = Refusal(HTTPStatus.NOT_FOUND, 10002, "Unknown Application")
UNKNOWN_CHANNEL = Refusal(HTTPStatus.NOT_FOUND, 10003, "Unknown Channel")
UNKNOWN_GUILD = Refusal(HTTPStatus.NOT_FOUND, 10004, "Unknown Guild")
UNKNOWN_MESSAGE = Refusal(HTTPStatus.NOT_FOUND, 10008, "Unknown Message")
UNKNOWN_USER = Refusal(HTTPStatus.NOT_FOUND, 10013, "Unknown User")
UNKNOWN_WEBHOOK = Refusal(HTTPStatus.NOT_FOUND, 10015, "Unknown Webhook")
UNKNOWN_INTERACTION = Refusal(HTTPStatus.NOT_FOUND, 10062, "Unknown interaction")
UNKNOWN_COMMAND = Refusal(HTTPStatus.NOT_FOUND, 10063, "Unknown application command")
ALREADY_ACKNOWLEDGED = Refusal(
    HTTPStatus.BAD_REQUEST, 40060, "Interaction has already been acknowledged."
)
MISSING_ACCESS = Refusal(HTTPStatus.FORBIDDEN, 50001, "Missing Access")
NOT_THE_AUTHOR = Refusal(
    HTTPStatus.FORBIDDEN, 50005, "Cannot edit a message authored by another user"
)
EMPTY_MESSAGE = Refusal(HTTPStatus.BAD_REQUEST, 50006, "Cannot send an empty message")
MISSING_PERMISSIONS = Refusal(HTTPStatus.FORBIDDEN, 50013, "Missing Permissions")
INVALID_WEBHOOK_TOKEN = Refusal(HTTPStatus.UNAUTHORIZED, 50027, "Invalid Webhook Token")
INVALID_FORM = Refusal(HTTPStatus.BAD_REQUEST, 50035, "Invalid Form Body")
INVALID_JSON = Refusal(HTTPStatus.BAD_REQUEST, 50109, "The request body contains invalid JSON.")


class ApiError(Exception):
    """A refusal on its way to whoever asked.

    Args:
        refusal: which error of the catalogue.
        errors: for an invalid form, what is wrong at which field, nested as the form is.
    """

    def __init__(self, refusal: Refusal, errors: Json | None = None) -> None:
        super().__init__(f"{refusal.status.value} {refusal.code} {refusal.message}")
        self.refusal = refusal
        self.errors = errors

    def body(self) -> dict[str, Any]:
        """Return the JSON Discord answers with."""
        body: Json = {"message": self.refusal.message, "code": self.refusal.code}
        if self.errors:
            body["errors"] = self.errors
        return body
