"""What a person runs into: Discord's client says no, or no answer comes."""


class SandboxError(AssertionError):
    """A person could not do, or did not see, what the conversation expects.

    It is an assertion error so that a test that meets one fails rather than errs.
    """


class NotVisibleError(SandboxError):
    """The client does not show this command, message or component to this person here."""


class NotAcceptedError(SandboxError):
    """The client does not accept this value for an option, or this click."""


class NoAnswerError(SandboxError):
    """The bot did not answer in time; the message holds the transcript."""
