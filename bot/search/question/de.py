"""German."""

from bot.search.question.language import Language

GERMAN = Language(
    openers=(
        "was|wer ist|sind|war|bedeutet|bedeuten|heißt|heißen|meint|macht|machen|tut denn|",
        "was ist|sind|bedeutet|heißt eigentlich|genau|überhaupt|nochmal|bitte",
        "was genau|bitte|eigentlich ist|sind|bedeutet|heißt|macht",
        "was versteht|meint|meinst|verstehst|meinen man|ihr|du|sie genau| unter|mit",
        "was steckt|verbirgt sich| hinter",
        "wofür|wozu|für|wie was| steht|stehen|braucht|benutzt|definiert|erklärt|nutzt man|",
        "wie|warum funktioniert|funktionieren|arbeitet|brauchen wir|",
        "definiere|definier|erkläre|erklär|erklärt|erläutere|beschreibe|beschreib",
        "kann|könnte|kannst|könntest|könnt|könnten mir|uns|du|ihr|sie jemand|wer|mir|uns|",
        "kann|könnte|weiß|kennt|versteht jemand|wer|einer mir|uns|",
        "weißt|kennst du",
        "ich weiß|verstehe|kenne nicht|leider nicht|",
        "ich suche|brauche|möchte|will wissen|verstehen|",
        "ich würde|möchte gern|gerne wissen|verstehen|",
        "suche|such|zeig|zeige|sag|sagt|gib mir|uns|nach",
        "die| bedeutung|definition|erklärung|beschreibung|begriff von|für|des|der|vom",
        "bedeutung",
        "der|den|die|das begriff|ausdruck|wort|abkürzung",
        "info|infos|information|informationen|mehr zu|zum|zur|über|von",
        "unterschied|unterschiede zwischen",
        "bitte|erklären|beschreiben|sagen",
    ),
    after_openers="was wer ein eine einen einem einer der die das den dem des unser unsere unter "
    "mir uns bitte mal genau eigentlich denn nochmal so",
    greetings="hallo hi hey moin servus guten morgen tag abend sorry entschuldigung also "
    "und zusammen",
    closers=(
        "bitte|danke|dankeschön|bedeutung|definition|erklärung|erklärt",
        "vielen|besten dank",
        "was ist|sind|bedeutet|heißt|soll das|es|sein|",
        "ist|bedeutet|heißt was",
    ),
    closers_of_questions=(
        "ist|sind|bedeutet|bedeuten|heißt|heißen|steht|macht|tut|funktioniert|funktionieren",
        "genau|eigentlich|überhaupt|nochmal|nochmals|denn|gemeint",
        "erklären|beschreiben|definieren|sagen|erläutern",
        "in einfachen worten",
        "bei uns",
    ),
    pronouns="es das dies diese dieser dieses",
)
