from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search import normalise
from bot.search.question import readings

NAME = "backend engineer"

ENGLISH = [
    "what is a backend engineer?",
    "What's a backend engineer",
    "What´s a backend engineer",
    "whats the backend engineer",
    "what is the meaning of backend engineer",
    "what does backend engineer mean?",
    "what does the term backend engineer mean exactly",
    "what do you mean by backend engineer",
    "what is meant by backend engineer?",
    "what the heck is a backend engineer",
    "wtf is a backend engineer",
    "backend engineer wtf",
    "define backend engineer",
    "Define: backend engineer, please",
    "define backend engineer pls",
    "definition of backend engineer",
    "definition backend engineer",
    "backend engineer meaning",
    "backend engineer definition",
    "backend engineer explained",
    "backend engineer - what is it?",
    "who is a backend engineer",
    "can someone explain backend engineer",
    "could anyone please explain to me what a backend engineer is?",
    "does anyone know what backend engineer means",
    "anyone know what a backend engineer is?",
    "any idea what a backend engineer is",
    "remind me what backend engineer is",
    "tell me more about the backend engineer",
    "hey, could you please tell me what a backend engineer is about",
    "hi all, what is a backend engineer?",
    "so what does a backend engineer do?",
    "I need the definition of backend engineer",
    "i don't know what a backend engineer is",
    "I'm not sure what backend engineer means",
    "I'm looking for backend engineer",
    "looking for backend engineer",
    "info on backend engineer",
    "information about backend engineer",
    "eli5 backend engineer",
    "explain backend engineer like i'm five",
    "explain backend engineer to me in simple terms",
    "what's a backend engineer in plain english",
    "wut is a backend engineer",
    "need help understanding backend engineer",
    "what exactly do we mean when we say backend engineer",
    "backend engineer? what does that even mean",
    "backend engineer stands for?",
    "how would you define backend engineer",
    "what kind of thing is a backend engineer",
    "I keep hearing about backend engineer",
    "never heard of backend engineer",
    "just wondering what a backend engineer is",
    "what is backend engineer short for",
    "what does backend engineer stand for?",
    "what does backend engineer mean in this context",
    "backend engineer pls",
    "backend engineer, thank you so much",
]

OTHERS = [
    "Was ist ein Backend Engineer?",
    "Was bedeutet Backend Engineer?",
    "Was heißt Backend Engineer genau?",
    "Was macht eigentlich ein Backend Engineer?",
    "Was versteht man unter einem Backend Engineer?",
    "Kann mir jemand erklären, was ein Backend Engineer ist?",
    "Weiß jemand, was Backend Engineer bedeutet?",
    "Hallo zusammen, was ist ein Backend Engineer?",
    "Bedeutung von Backend Engineer",
    "Backend Engineer Bedeutung",
    "Definition für Backend Engineer, bitte",
    "Erklär mir bitte mal Backend Engineer",
    "Wofür steht Backend Engineer?",
    "Ich suche Infos zu Backend Engineer",
    "¿Qué es un backend engineer?",
    "que significa backend engineer",
    "¿Qué quiere decir backend engineer?",
    "¿A qué se refiere con backend engineer?",
    "Hola, ¿alguien sabe qué es un backend engineer?",
    "¿Me puedes explicar qué es un backend engineer, por favor?",
    "significado de backend engineer",
    "backend engineer significado",
    "backend engineer qué es",
    "C'est quoi un backend engineer ?",
    "c koi un backend engineer",
    "que signifie l'acronyme backend engineer",
    "Qu’est-ce qu’un backend engineer ?",
    "quest ce que le backend engineer",
    "Qu'est-ce que ça veut dire, backend engineer ?",
    "Que signifie backend engineer ?",
    "Que veut dire backend engineer exactement ?",
    "Bonjour, quelqu'un peut m'expliquer ce que c'est un backend engineer",
    "Définition de backend engineer s'il vous plaît",
    "backend engineer, c'est quoi ?",
    "backend engineer ça veut dire quoi",
    "O que é um backend engineer?",
    "o q é backend engineer",
    "o que significa backend engineer",
    "O que quer dizer backend engineer?",
    "oque é backend engineer",
    "Oi, alguém sabe o que é backend engineer?",
    "Você pode me explicar o que é um backend engineer, por favor?",
    "Qual é o significado de backend engineer?",
    "pra que serve um backend engineer",
    "backend engineer significado",
    "Co to jest backend engineer?",
    "Co znaczy backend engineer?",
    "co to backend engineer",
    "Kim jest backend engineer?",
    "Cześć, czy ktoś wie co to jest backend engineer?",
    "Możesz mi wyjaśnić co oznacza skrót backend engineer?",
    "backend engineer co to znaczy",
    "definicja backend engineer proszę",
    "Що таке backend engineer?",
    "Хто такий backend engineer?",
    "що означає backend engineer",
    "Поясніть, будь ласка, що таке backend engineer",
    "Привіт, хтось знає що таке backend engineer?",
    "backend engineer це що",
    "значення терміну backend engineer",
    "backend engineerとは",
    "Backend Engineerとは何ですか？",
    "backend engineerって何",
    "backend engineer の意味を教えてください",
    "backend engineerについて教えてください。",
    "すみません、backend engineerは何ですか",
]

WORDING = ["what", "is", "the", "que", "es", "une", "c", "ao", "とは", "to", "please", "it", "hi"]


def last(texts: Iterable[str]) -> str:
    """What a guess goes by."""
    return list(texts)[-1]


@pytest.mark.parametrize("question", ENGLISH)
def test_the_name_is_found_in_an_english_question(question: str) -> None:
    """Question wording around a name comes off, bit by bit, and the name is what is left."""
    assert last(readings(normalise(question))) == NAME


@pytest.mark.parametrize("question", OTHERS)
def test_the_name_is_found_in_a_question_of_another_language(question: str) -> None:
    """German, Spanish, French, Portuguese, Polish, Ukrainian and Japanese are understood too."""
    assert last(readings(normalise(question))) == NAME


def test_a_french_article_is_no_part_of_the_name() -> None:
    """An article before a vowel comes off as any other does."""
    assert last(readings(normalise("C'est quoi l'API ?"))) == "api"
    assert last(readings(normalise("la définition d’API"))) == "api"


def test_each_step_on_the_way_is_a_reading() -> None:
    """A name that begins like a question is still met on the way."""
    assert list(readings("what is the definition of done")) == [
        "what is the definition of done",
        "the definition of done",
        "definition of done",
        "done",
    ]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("what does definition of done mean", "definition of done"),
        ("definition of done definition", "definition of done"),
        ("what is the harmonic mean", "harmonic mean"),
        ("java programming language", "java"),
        ("programming language", "programming language"),
        ("what is the visitor pattern", "visitor pattern"),
        ("what does k means mean", "k means"),
        ("explain the a record please", "a record"),
        ("was ist das oss", "das oss"),
        ("what is it", "it"),
    ],
)
def test_a_name_that_holds_wording_is_met_whole(question: str, name: str) -> None:
    """What comes off one side does not have to come off the other."""
    assert name in readings(question)


@pytest.mark.parametrize(
    "name",
    [
        *("k means", "hello world", "word embedding", "os kernel", "das keyboard", "and gate"),
        *("just in time", "lookup table", "deep work", "software defined", "bot framework"),
        *("tf serving", "rapid stp", "la liga", "der encoding", "help desk", "term frequency"),
        *("know your customer", "search engine", "user story", "site reliability engineer"),
        *("ひらがな", "про", "c"),
    ],
)
def test_a_name_without_a_question_is_left_alone(name: str) -> None:
    """A word that only may be wording is part of a name when nobody asks."""
    assert list(readings(name)) == [name]


@pytest.mark.parametrize(
    "question",
    [
        *("what is it", "what is that", "what does it mean", "whats this", "explain that please"),
        *("was ist das", "que es eso", "c'est quoi ça", "o que é isso", "co to jest"),
        "これは何ですか",
    ],
)
def test_a_word_that_only_points_is_nothing_to_guess_from(question: str) -> None:
    """A question about "that" has no name in it, so that the guess goes by the whole sentence."""
    assert last(readings(normalise(question))) == normalise(question)


@pytest.mark.parametrize("text", ["please", "what is", "definition", "meaning of", "the", ""])
def test_something_is_always_left(text: str) -> None:
    """Wording without a name is a name itself."""
    assert list(readings(text))[-1:] != [""] or text == ""


@given(st.lists(st.sampled_from(WORDING)))
def test_wording_only_ever_comes_off(words: list[str]) -> None:
    """A reading is a piece of the query, never empty unless the query is."""
    query = " ".join(words)
    assert all(reading in query and (reading or not query) for reading in readings(query))
    assert all(reading == reading.strip() for reading in readings(query))


def test_endless_politeness_is_not_read_to_its_end() -> None:
    """Fifty words of wording cost no more than a dozen, and in a long text none is looked for."""
    assert len(list(readings("please " * 50 + "api"))) == 13
    assert len(list(readings("api" + " please" * 50))) == 5
    assert len(list(readings("hello " * 50 + "what is api"))) == 1
    assert len(list(readings("please " * 57 + "api"))) == 1
