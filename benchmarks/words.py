"""The words that names are made of, with spaces between them."""

QUALIFIERS = """
active adaptive atomic back batch binary blue cold common concurrent cross customer daily data
dead digital direct distributed dry edge elastic end event fast feature field flat front full
global green hard hot hybrid idle inner internal key lazy legacy linear live load local logical
long machine main major managed master memory mobile mutual native open order outer packet
parallel partial peer personal physical private product public quality queue quick random rapid
raw read real remote reverse rolling safe search secure senior service session shared short side
single site smart social soft solid source static stream strong test third time token trusted unit
user value virtual warm weak web wide wire work write zero
"""
"""What stands before a head: which kind of one it is."""

HEADS = """
access account agent agreement alert analyst archive architect balancer board branch bridge broker
budget buffer bus cache call center chain change channel check client cluster code command control
core cycle deck designer desk developer diagram directory document domain driver engine engineer
environment error exchange factor failure feed file filter flag flow format gate gateway graph
group guide handler index integration interface journal kernel language lead layer ledger level
library link list lock log loop manager map matrix message method metric model module monitor
network node object office operator owner page path pattern pipeline plan platform point policy
pool port process processor profile program project protocol provider proxy record register
release report request resource review router rule runner sample schedule schema scope script
server set shell signal stack standard state storage store string suite switch system table target
task team template terminal thread ticket tier tool track transfer tree trigger type update
version view warehouse
"""
"""What the thing is."""

LINKS = ("of", "for", "and", "of the", "as a", "in", "to")
"""What stands between two words now and then."""

ONSETS = "b c d f g h j k l m n p r s t v w z"
CLUSTERS = "bl br ch cl cr dr fl fr gl gr ph pl pr qu sc sh sk sl sp st str th tr x"
VOWELS = "a a a a e e e e e i i i i o o o u u ai ea ee oo ou y"
CODAS = "ck l ll m n n nd ng nt p r r rn s st t x"
"""What a syllable begins with, simply or now and then not; turns around; and may end with."""

STARTS = "auto bi co cyber de hyper inter meta micro mono multi over pre re sub tele un under"
ENDINGS = "er ing or ity ware ation able ist ism al ic ment less ness let ster ize"
"""What new words are built with from old ones."""

ORDINARY = """
apple autumn bakery basket bicycle blanket bottle breakfast butter candle carpet castle cherry
chimney cinnamon coffee cousin cucumber curtain dentist dolphin donkey drawer elbow elephant
feather fiddle flannel garlic giraffe grandmother hammock harvest holiday honey jacket kettle
kitten ladder lemon lettuce lullaby marmalade meadow mitten mushroom mustard nephew onion orchard
oyster pancake parsley pebble penguin picnic pillow porridge potato puddle pumpkin rabbit raincoat
raspberry river rooster saddle sailor salmon sandwich scarf shampoo slipper snowflake spoon
squirrel strawberry sunflower teapot thunder toothbrush trousers tulip turnip umbrella uncle
vacation velvet village violin walnut waterfall wedding whistle willow window winter yogurt
"""
"""Everyday life, that no technical glossary explains."""
