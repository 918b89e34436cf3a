"""Polish."""

from bot.search.question.language import Language

POLISH = Language(
    openers=(
        "co|kto|cóż to jest|są|znaczy|oznacza|za|",
        "co|kto właściwie|dokładnie| jest|są|znaczy|znaczą|oznacza|oznaczają|robi|robią to|",
        "co się| rozumie|rozumiesz|rozumiemy|rozumiecie się| przez|pod",
        "co masz|macie na myśli mówiąc|przez",
        "czym|kim jest|są|zajmuje się|",
        "jaka|jaki jest| różnica|definicja|znaczenie między|pomiędzy|",
        "różnica|różnice między|pomiędzy",
        "zdefiniuj|wyjaśnij|wyjaśnijcie|wytłumacz|opisz|powiedz|pokaż|przypomnij mi|nam|",
        "czy| ktoś|ktokolwiek może|mógłby|wie|potrafi|zna|umie mi|nam|",
        "czy| możesz|możecie|mógłbyś|mogłabyś|wiesz|wiecie|znasz|potrafisz mi|nam|",
        "wyjaśnić|wytłumaczyć|powiedzieć|zdefiniować|opisać|przypomnieć",
        "nie wiem|rozumiem|znam|pamiętam",
        "szukam|potrzebuję|chcę|chciałbym|chciałabym wiedzieć|zrozumieć|poznać|",
        "definicja|definicji|definicję|znaczenie|znaczenia|wyjaśnienie|rozwinięcie",
        "znaczenie|definicja|definicję słowa|skrótu|terminu|pojęcia|hasła",
        "informacje|informacji|info|więcej o|na temat|",
        "jak działa|działają|zdefiniować|rozumieć|wyjaśnić",
        "do czego służy|służą",
        "po co jest|są|nam|",
        "proszę",
    ),
    after_openers="to jest taki taka takie ten ta co o mi nam słowo skrót termin pojęcie",
    greetings="cześć hej siema witam witajcie dzień dobry sorry przepraszam a więc no ok",
    closers=(
        "proszę|dzięki|dziękuję|definicja|znaczenie",
        "co|kto to jest|znaczy|oznacza|",
        "co znaczy|oznacza",
        "to|czyli co",
    ),
    closers_of_questions=(
        "jest|są|znaczy|oznacza|dokładnie|właściwie|działa|robi|to",
        "prostymi|prostych słowami|słowach",
    ),
    pronouns="jest to tego tym ten ta ono",
)
