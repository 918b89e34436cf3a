"""What must find nothing: words of everyday life, and what is no word at all."""

from random import Random

from benchmarks.words import ORDINARY

LETTERS = "asdfghjklqwertzxcvbnm"
SIGNS = ("-", "...", "?!", "/", "🚀🚀", "🤷", "***", "0", "7", "  .", "=>", "^^")
NOISES = ("ok", "lol", "yes", "thx", "hmm", "brb", "haha")


def ordinary(rng: Random) -> str:
    """One or two words of everyday life."""
    return " ".join(rng.sample(ORDINARY.split(), rng.randint(1, 2)))


def garbage(rng: Random) -> str:
    """What means nothing: a hand on the keyboard, signs, digits, a noise."""
    chance = rng.random()
    if chance < 1 / 2:
        return "".join(rng.choices(LETTERS, k=rng.randint(6, 11)))
    if chance < 2 / 3:
        return "".join(rng.choices("0123456789", k=rng.randint(4, 9)))
    return rng.choice(SIGNS if chance < 5 / 6 else NOISES)
