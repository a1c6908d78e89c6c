/**
 * Words to read aloud, ten bits each: chosen from the English list of BIP-0039 (credit in assets/CREDITS.md), in its
 * order. No two begin with the same four letters, none sounds like another of them, and none speaks of war or harm: the
 * cards of a class go from hand to hand. The place of a word is what it means: never move, add or take away one.
 */
export const WORDS: readonly string[] = `
  able absent acid across action actor actual adult agent ahead aisle album alley almost alone alpha amused
  anchor angle animal appear apple april arch arctic arena arrive artist aspect atom audit aunt auto autumn
  awake away axis baby bacon badge balcony ball bamboo banana banner barely barrel base basic basket beach bean
  beauty begin behind bench best better beyond bike bind bird birth blouse blue blur blush board boat boil bone
  bonus book boost boring borrow bottom bounce brand brass brave bread breeze brick bridge brief bright bring
  brisk bronze broom brush bubble buddy budget build bulb bulk burger busy buyer buzz cabin cable cactus cage
  cake call calm camera camp canal candy canoe canvas canyon captain carbon card cargo carpet carry case castle
  casual catch cattle caught cave celery cement census cereal chair chalk change chat check cheese chef cherry
  chest chief choice choose chunk churn circle city civil clap clay clean clerk clever click cliff climb clip
  clock clog close cloth cloud clump coast code coffee coin color column come comic common cook cool copper copy
  coral core corn cotton couch country couple course cousin cover coyote cradle craft cram crane crater creek
  crew crisp crop crowd crunch cube curve custom cute cycle damp dance daring dash dawn decade decide deer
  define degree delay demand depth derive desk dial diamond diary dice diet dinner direct dish doll domain
  donate donor door double dove draft dragon draw dream dress drift drink drive drum duck dune during dust eager
  eagle early earn easily easy echo economy edge edit eight either elbow elder elite else embark embody emotion
  employ enable enact energy engage engine enjoy enough enrich enroll ensure enter entire entry equal equip
  erase essay estate ethics evolve exact excess excite exist exotic expand expect explain extend extra fabric
  face fade faint faith fame family fancy farm fashion feed feel fetch fiber figure file film filter final find
  fine finger finish firm first fiscal fish fitness flag flash flat flavor flight flip float flock floor flower
  fluid foam focus foil fold follow food foot forest forget fork forum fossil foster found frame fresh friend
  fringe frog front frost fruit fuel funny future gadget gain galaxy game garage garden garlic gate gather gauge
  gaze genius genre gentle gift giggle ginger give glad glance glare glass glide globe gloom glory glove glow
  glue goat gold good goose gospel gown grab grace grain grant grape grass great green grid grit group grow
  guess guide guitar habit half hand happy harbor hard head health height hello helmet high hill hint hobby
  hockey hold hollow home honey hood hope horn horse host hover huge human humble humor hurry hybrid icon idea
  idle image inch index indoor inhale iron ivory jacket jaguar jazz jeans jelly jewel join joke juice jump
  jungle junior keen keep kind kite kitten kiwi know lady lake lamp laptop large later laugh lava lawn layer
  leaf learn left lemon lend length lens lesson letter level life lift light limb limit link lion liquid list
  little live lizard load loan local logic long loop loud lounge love lucky lumber lunar lunch luxury lyrics
  magic magnet maid mail main major mammal mango manual maple marble march margin marine market mass match math
  matrix matter maze meadow meat medal media melody memory menu merge merit merry mesh metal method middle milk
  mimic mind minute mirror miss mixed mobile model modify moment month moon motion motor mouse move movie muffin
  museum music mutual myself myth napkin narrow nature near neck nephew nest news nice night noise noodle normal
  note notice novel number nurse object obtain occur ocean offer okay olive omit onion online open opera oppose
  option orange orbit organ orient outer output oval oven oxygen oyster ozone paddle page palace palm panda
  panel paper park parrot party pass patch path pause pave peanut pear pencil pepper permit person phone photo
  phrase piano picnic piece pigeon pilot pink pitch pizza place planet plate play please pledge pluck plug
  plunge poem poet point polar pole pond pony pool post potato powder praise prefer pretty price print prize
  profit proof public pull pulp pulse puppy purity purse puzzle quick quit quiz quote rabbit radio rail rain
  raise rally ramp random range rapid rate razor ready real reason recall recipe record reduce reform relax rely
  remain remind render renew rent reopen repair repeat report result return reveal review rhythm ribbon rice
  ride ridge right rigid ring ripple ritual river road roast robust roof rookie room rose round route rubber
  runway rural saddle safe salad salmon salon salt salute sample sand sauce save scale scan scene school scout
  scrub search season seat second secret seed seek select sell series settle setup seven shadow shaft share
  shift shine shiver shoe short shrimp side sight silk silver simple since sing size sketch slab sleep slide
  slight slot slush small smart smile smooth snack snow soap soccer social sock soda soft solar solid solve song
  soon sort sound soup space spare spawn speak spell spend sphere spice spike spirit spoon sport spot spray
  spread spring square stable staff stage stairs stamp stand start stay steak steel stem step stereo stick stock
  stone stool story street strong style submit sugar suit summer sunny sunset super supply sure survey swap
  sweet swift swim swing switch symbol syrup system table tail talent talk tape taste taxi teach tell tenant
  tennis tent term text thank theme theory thing three thrive thumb ticket tide tiger tilt timber time tiny
  tissue title toast today token tomato tone tool topic topple toss total toward tower town track trade train
  travel tray tree trend trial trim trip trophy truck true truly truth tube tumble tuna tunnel turn turtle
  twelve twenty twice twin type uncle under unfold unique unit unveil update uphold upper urge usage useful
  valid valley valve vapor vast vault velvet vendor venue viable video view violin visa visit visual vivid vocal
  voice volume wagon walk wall walnut warm water wave wealth wear whale wheat wheel whip wide width wild window
  wine wing wink winter wire wisdom wise wish wolf wonder wood wool word work world worth wrap wrist yard year
  yellow zebra zone
`
  .trim()
  .split(/\s+/);
