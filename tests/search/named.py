"""A glossary of names that are hard to find in a text: short, alike, or of any script."""

from bot.lexicon import Glossary
from tests.search.team import entry

WORDS = Glossary(
    (
        entry("Delivery"),
        entry("Continuous Delivery", abbreviations=("CD",)),
        entry("Continuous Delivery Pipeline"),
        entry("Compact Disc", abbreviations=("CD",)),
        entry("Back End Developer", misspellings=("bakcend dev", "Delivery")),
        entry("Frontend"),
        entry("Email"),
        entry("Bus"),
        entry("Pop Quiz"),
        entry("Search Index"),
        entry("Analyses Board"),
        entry("User Interface", abbreviations=("ui",)),
        entry("Pull Request", abbreviations=("PR",)),
        entry("API"),
        entry("Information Technology", abbreviations=("IT",)),
        entry("Scalable Vector Graphics", abbreviations=("SVG",), aliases=("svg",)),
        entry("C", id="c"),
        entry("C++", id="c-plus-plus"),
        entry(".NET"),
        entry("Go"),
        entry("Query"),
        entry("Index"),
        entry("Canvas"),
        entry("SOA Record", abbreviations=("SOAR",)),
        entry("Yahoo! Inc"),
        entry("Stra\u00dfe", id="strasse"),
        entry("R\u00e9sum\u00e9", id="resume"),
        entry("\u0420\u0435\u043b\u0438\u0437", id="release"),
        entry("\u6a5f\u68b0\u5b66\u7fd2", id="machine-learning"),
        entry("\u578b", id="type"),
        entry("\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25", id="data"),
        entry("\ubc30\ud3ec", id="deploy"),
        entry("\U0001f680", id="rocket"),
    )
)
