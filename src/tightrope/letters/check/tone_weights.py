"""What each piece of a sentence weighs, in hundredths. Written by `python tests/letters/tone/train.py`; see `tone`."""

FINGERPRINT = 3701974861
BASE = 162
WEIGHTS = """
# # 232
# 's 170
# _ a 117
# _ after 134
# _ and -151
# _ as -166
# _ at 314
# _ back 134
# _ by 126
# _ each 115
# _ from 134
# _ in 74
# _ leav 144
# _ my -139
# _ not 75
# _ of -90
# _ shift -230
# _ that 122
# _ the -104
# _ thi 122
# _ to 163
# _ week 173
# _ you 139
# and -225
# another -210
# as -99
# at -246
# did -174
# director 160
# doe 293
# flight -215
# good -152
# grand 170
# hour 147
# if -217
# is 174
# look 132
# may -269
# mil -211
# minut 142
# second 95
# so -387
# tim 204
# until 131
# week 38
's _ and 290
's _ mate 155
's _ up -222
's _ would 125
's job -218
's name -190
@ 86
@ 's 165
@ _ ask 146
@ _ be 264
@ _ can 138
@ _ had 181
@ _ his 148
@ _ just 218
@ _ me 238
@ _ my 237
@ _ no 155
@ _ still -184
@ _ that 176
@ _ to 339
@ _ was -145
@ _ you 163
@ a 175
@ at -190
@ back 102
@ did -95
@ ever 296
@ had -222
@ has 192
@ i 126
@ in 83
@ is 72
@ it -180
@ know -124
@ let 189
@ said 152
@ say 247
@ sinc -188
@ speak 197
@ spok -218
@ through -167
@ we -177
@ went -138
@ would 259
a _ @ -259
a _ answer -184
a _ band 187
a _ basket 173
a _ bike -126
a _ but -151
a _ can 163
a _ card -137
a _ choic -169
a _ cup -143
a _ did -148
a _ doe 156
a _ for 87
a _ foreman -184
a _ from -274
a _ good 142
a _ heart -123
a _ if 301
a _ in -201
a _ letter -177
a _ list 170
a _ man -153
a _ memory 145
a _ mill 202
a _ more 184
a _ my -147
a _ on -189
a _ panel -196
a _ person -231
a _ school 270
a _ spot -157
a _ start -165
a _ team -208
a _ than 133
a _ thank -185
a _ that 160
a _ thing -385
a _ ticket 247
a _ time -182
a _ to -252
a _ tuesday -243
a _ who -219
a _ with 327
a _ word -249
a _ work -192
a _ you 177
a babysitter 102
a bad -164
a breach 178
a bunch 145
a bus 270
a cake -185
a calm -124
a catch 245
a child 244
a clos -66
a coffe -203
a colleagu -189
a company 182
a corner 206
a dare 204
a day -108
a decision -159
a degre 186
a delight -193
a different -76
a door -156
a dreadful -167
a dream -275
a fault -104
a favor 184
a few 207
a fine -218
a fish -158
a fortnight 203
a free 231
a fruit 173
a futur 187
a gem -146
a glorifi 159
a grad 173
a grateful -186
a great -185
a grill -199
a hand -147
a handshak 249
a happy -234
a hard -79
a hospital 138
a hous 125
a hug -128
a joy -183
a kettl 137
a laugh 262
a look 184
a lot -97
a man 372
a medal -119
a mess -133
a mind 239
a minut -242
a month 124
a name 150
a new -189
a nice 153
a nicer -211
a nod 216
a note 152
a novelty 110
a number 234
a pair 233
a part 216
a person 319
a pleasur -285
a post -54
a prank 176
a privileg -170
a proper -196
a provisional 141
a quick -151
a quiet -142
a rare -151
a real -295
a reason 245
a relief -193
a respectabl 106
a rival -85
a saint -195
a school 385
a seriou 239
a short -129
a shrug 175
a singl 228
a smaller -243
a sommelier 149
a stranger -294
a strong -124
a thing -133
a tonic -165
a treat -155
a tunnel -149
a typo 166
a very -213
a wast -102
a week 43
a whil -200
a wonderful -224
a word 212
a work 203
a written 177
a zero 176
about # 234
about _ at -181
about _ day -171
about _ i -199
about _ night 167
about _ own -302
about _ park 169
about _ role 216
about _ so -175
about _ that -189
about _ way -239
about _ year 100
about a 212
about as 147
about her -274
about me -182
about the -63
about to 189
about what -243
about your -334
abov -212
abroad -183
accent 177
accept -368
accept the -147
acceptanc 262
accomplish 119
accord 254
accountant 83
achiev 212
across 146
across the 136
act 125
actual 441
ad 186
address _ the -138
admir -270
advert 108
adviser 190
affection -168
afford 240
afford to 186
afraid that 109
after # -156
after _ and 190
after _ i 344
after _ third -178
after i 305
after my -170
after which 168
afternoon 178
afterward 218
against 218
against _ and 177
against the 84
age 91
ageism 179
aid -163
airport -230
aliv -147
all _ bit 142
all _ fail 119
all _ if -153
all _ my 206
all _ need 125
all _ rest -139
all _ same -194
all _ was 165
all _ way -146
all at -161
all day 159
all else 137
all for 164
all i 148
all that 252
all the -265
all week -151
allergy -152
allotment -329
allow -140
allow to 233
alon _ worth -221
alon was -168
along 292
along _ the 42
along with 182
aloud 128
aloud to 130
already sign 159
also -144
although -138
alway 278
am -160
am _ a 153
am _ able -196
am _ and -238
am _ as -174
am _ away 113
am _ best 160
am _ certain 135
am _ com 139
am _ consider 134
am _ for -353
am _ going 270
am _ i 146
am _ in -267
am _ it -283
am _ man 138
am _ my 180
am _ no -119
am _ put 212
am _ sorry -147
am _ the 47
am _ to -146
am _ wher 127
am _ with -320
am _ you 108
am afraid 148
am being 212
am declin -134
am going -191
am gone 182
am i 164
am inclin 148
am look -176
am near 135
am no -171
am not 122
am off 120
am out 322
am run 126
am still -111
am sure 264
am tak -212
am the -135
am tru -124
am well 182
am writ -206
amateur 260
ambulanc -173
among -244
an _ from 68
an _ on 239
an _ or -205
an _ that 207
an easy -193
an employer 207
an eye -216
an hour -28
an offer 291
an offic -293
an outsid 188
and -120
and @ -123
and _ @ -218
and _ am 213
and _ answer -173
and _ ask -158
and _ back 212
and _ both 155
and _ cost 150
and _ did -169
and _ do 88
and _ doe 178
and _ ever 131
and _ found -180
and _ go -198
and _ had -96
and _ happen 186
and _ he 131
and _ here 123
and _ hope -125
and _ i 101
and _ in 206
and _ is 121
and _ it 224
and _ lawyer 124
and _ lik -287
and _ made -196
and _ mean 186
and _ my -154
and _ near -177
and _ need -204
and _ never -177
and _ new -160
and _ no 180
and _ nobody 194
and _ not -168
and _ noth -77
and _ of -194
and _ out 221
and _ post -229
and _ said -322
and _ she -292
and _ stay 278
and _ still -167
and _ that 100
and _ to -117
and _ told -364
and _ took -293
and _ turn -207
and _ understand -170
and _ us 184
and _ want -165
and _ we -133
and _ went 282
and _ will 215
and _ would -118
and _ you -118
and _ your -192
and a -172
and at -167
and by 180
and can -173
and choos 99
and could 145
and did -206
and fair -140
and gone 166
and got -97
and have -32
and he -170
and i -127
and in -181
and is -291
and it -137
and kept -161
and leav 145
and left -188
and must -193
and nobody -229
and noth -211
and of 116
and said 106
and shall -133
and she -180
and should 237
and show -103
and smil -204
and so 115
and still -97
and that -310
and ther -200
and they -306
and thi 218
and told -267
and what 137
and will -106
and with -218
and would -310
and you -144
and your -393
annual 174
another 204
another _ # 187
another job 169
another word 145
answer -116
answer _ no -212
answer is -298
answer on -155
answer would 144
any point 185
any wish 119
anybody with 147
anyth but -161
anyway -197
anywher 134
apologiz -363
apologiz for -161
apology -202
apology for -224
app 218
app again -156
app has 128
app if -181
appear 183
appetit -205
appl -154
appli 283
appli for 150
appli to 159
applicant 104
application 291
appointment 205
appreciat -260
appreciat the -128
apprentic -183
apprentic and -148
apprenticeship -110
approach 228
archiv -348
are _ and -226
are _ for -193
are _ in -322
are all 190
are in -253
are not -150
argu -175
arm 234
around 143
arriv _ and -153
as -46
as _ are -188
as _ friend 296
as _ from 107
as _ happen 139
as _ have -136
as _ i 184
as _ in -241
as _ is -162
as _ know -145
as _ no -206
as _ now 250
as _ the -191
as _ will 143
as far 124
as i -413
as it -182
as much 233
as my -184
as soon 171
as they -269
as well -203
as you -444
as your -142
ask -90
ask _ again 198
ask _ give 158
ask _ more -240
ask _ not 182
ask _ on 148
ask _ to -232
ask why 116
asleep 149
assessment 159
assistant 219
assistant in 159
assum 250
assum the 133
assur 155
at -58
at @ 201
at _ age -204
at _ and -147
at _ bottom 197
at _ end -178
at _ is -179
at _ my 215
at _ they 147
at _ twic -161
at _ was -201
at a 178
at all -198
at any 111
at dinner 221
at ease -142
at home -127
at it -144
at least 234
at my 264
at once -174
at rest -163
at school -266
at sixty -269
at thi -218
atmospher 224
attitud 141
audit you 181
aunt _ on 139
awar 286
awar of 196
away _ a -203
away _ yet 147
away just 147
baby -328
babysitter 157
back _ @ -150
back _ acceptanc -200
back _ it -299
back _ me 137
back _ yes 162
back and 143
back by -171
back so 130
back to -243
background 120
bad -305
bad _ i -131
bad employer 160
badg -243
bag 219
bak -195
bakery -245
balanc 133
balanc and 211
bank -215
bar a 209
bargain chip 282
barrister 231
basic 169
basket 143
be _ # -182
be _ about 121
be _ but 164
be _ fool -216
be _ from -124
be _ like 116
be _ of -362
be _ peopl 141
be _ that 128
be _ thi 184
be _ to -255
be a -149
be consider -194
be delight -165
be good 160
be had 188
be join -55
be lying -147
be need 169
be of -179
be possibl -216
be proud -155
be read 207
be so -191
be surpris 213
be swap -146
be thankful -192
be the 164
be told 215
be very -133
be wise 134
be with -128
beard 194
beat _ the -170
beautiful -364
becaus -157
becaus _ would -177
becaus i -48
becaus my -188
becaus the 206
becom -158
becom a -169
bed and -188
bee -172
been _ good -157
been _ long 169
been _ of -142
been _ on 192
been _ privileg -103
been a -55
been an -75
been mine 158
been more -122
been out -159
been proud -146
been so -97
been the 115
been to 184
befor -138
befor _ decid -155
befor _ had 166
befor _ sign -176
befor _ so -156
befor _ talk 166
befor i -246
beg me 179
began in -190
behalf 182
behind 232
being _ the 186
believ _ i 399
believ me 144
below -224
benefit 91
besid my -201
best -171
best _ in 111
best _ the -172
bet 173
better -238
better _ it -173
better than -243
between 428
between # -210
between _ and 66
between _ i 270
between a 123
between your 154
beyond -347
beyond me -145
beyond what -124
bicycl -198
bid 407
big 158
bigger 199
bigger than 115
biggest 145
bike -219
bill 168
bin 115
birthday _ the 179
birthday in 179
bit 165
bit _ a -127
bit _ you 269
bit about -196
bit more 114
bit wher 181
blam for 125
blam the -216
bless -213
block 294
blok 191
blow 208
boat -134
boiler room -180
bonu 238
book 113
boot -201
borrow -159
boss and 261
both know 181
bother 299
bother to 164
bottom 129
bow -164
bow out -167
bowl -208
box 111
brain 210
brand 148
brass -280
brass band -140
brav -126
bravo 153
breach 276
breach of 128
bread -121
break 157
break my 98
brick -160
bridg -90
brief -239
bring # 155
bring _ to 174
bring my -126
bring myself 125
bring the -188
brochur 243
brother _ a -210
brother _ law 128
brother in 135
brought -182
bucket 155
budget 334
budget for 162
build 153
built -343
built someth -130
bunch 211
bunch _ the 150
bunch for 150
buri 230
bus -279
business 192
business _ it 124
business and 100
busy -195
but _ @ 137
but _ have 290
but _ is 209
but _ not 196
but a -138
but ask 166
but my -149
but the -260
button 156
buy 197
by _ i -162
by _ of 187
by _ or 153
by _ that 205
by _ the 158
by _ time 134
by _ window -231
by a -248
by courier -132
by friday 189
by register -179
by the 213
by your -348
cake -516
calendar -97
call 79
call _ @ -160
call _ me 159
call _ of 113
call from 177
call it 211
call me -219
call that 164
call to 242
calm -348
came along 82
came down -188
came for 191
came from -210
came out -171
can _ @ 121
can _ a 132
can _ about -173
can _ be -115
can _ come -151
can _ do -168
can _ give -233
can _ help 204
can _ improv 139
can _ in -208
can _ leav -180
can _ make -160
can _ on -159
can _ pictur 218
can _ see 100
can _ stomach 85
can _ take -234
can _ the -253
can _ think 151
can _ to 110
can _ why -160
can _ you 233
can _ your 163
can afford 218
can be -147
can hard 162
can let 210
can not -437
can say -202
can see -198
can thank 140
cancel the -162
cancell 131
candidat 247
candidat _ you 144
candidat and -159
candidat that 143
canteen -206
cap -141
car 197
car about 280
car and 121
card -111
care and -271
care to 196
career 159
carri -218
carry _ i 106
case 150
case it -170
cashier -173
cat -361
catch 222
caus 160
caus _ my 240
caus you -177
certain 140
chanc _ see -207
chang it -241
chang job -152
chang my 279
charg 398
charg _ the 169
charg of 83
charm 233
check 143
cheer _ up 161
cheerful -158
chees -226
chees and -173
chef 217
chief 230
children -345
chip 220
choic -217
choic for -119
choir -286
choos _ i 135
choos and 135
choos the -211
choosy 207
chos 115
chos _ chair 160
chosen -266
circl 194
city -153
clarity -166
class -148
classmat 142
claus 82
cleaner 's -158
clear -211
clever -200
click 146
client 388
clock 111
clock _ the 195
clock in 146
clos _ you 216
clos and 180
closer -202
closer to -264
clueless -164
coffe -160
cold -276
cold feet -141
colleagu -122
colleagu _ to -155
column 174
com 107
com _ the 164
com down 144
com from -194
combin -207
come 138
come _ my 158
come _ on -266
come _ once -99
come _ see -179
come _ the -170
come _ with 163
come _ you 421
come in -214
come out -144
committe 390
commut -70
commut would -177
company 71
company _ # -174
compar _ the 223
compet 199
competition 150
concern 153
conclusion 145
confid 171
congratulation _ the -231
congratulation on 32
consequenc 177
consider 207
consider how 183
consolation 190
consolation priz 138
contract 78
contract _ of 117
convinc 119
coordinator -159
copy -343
corner offic 206
correspondenc 244
corridor 172
corridor _ # 149
corridor for 127
cost 197
could -121
could _ have -151
could _ i 147
could _ let -164
could _ me 179
could _ my -205
could _ that 148
could _ to 153
could _ told 191
could be -194
could do 263
could find 194
could i -293
could tell 162
could the -338
could we -227
could well 153
could you -484
count 82
count # 117
count _ in -301
count me -144
count the 124
courag -196
courier -238
cours 137
court 493
cover -177
cover the -138
creatur -289
crew -271
cri -212
cross for -190
cry _ my 153
cry into 153
cup of -171
cupboard 171
curiou 121
current 112
cut 338
cut the 235
cv 175
dad -176
damp 273
danc on -156
dangl 181
dar _ app -184
dar _ for 120
dar to -193
data 154
daughter -176
daughter 's -128
daughter could 94
day -68
day # 182
day _ a -228
day _ and 107
day _ i -321
day _ my -113
day _ week -162
day _ will 140
day _ would 219
day _ you -173
day feel 142
day leav 134
day of 196
day that -204
day was -109
day with -170
day you 160
deal 139
deal _ than 142
deal with -226
dean 169
debt -254
decency 109
decent -286
decid -78
decid _ join 154
decid _ the -177
decision -211
declin -77
declin the -235
degre 167
delay -211
delight -582
delight to -161
department 113
describ 163
description 150
deserv -359
deserv _ medal -151
deserv a -224
desk 174
desk _ my -164
desk and 177
detail from 148
diagnosi 202
did _ come -206
did _ expect -140
did _ feel -235
did _ get -223
did _ good -162
did _ know 182
did _ to -195
did me -154
did mean -159
did not 77
did wonder 143
differenc -149
difficult -151
direction -240
disappoint -236
disappoint you -187
discrimination 114
discrimination _ i 149
discuss 172
distanc -413
distanc and -116
dither 199
do 162
do _ a 191
do _ again -217
do _ and -120
do _ come 124
do _ have -173
do _ hold -245
do _ like -185
do _ me 66
do _ my 219
do _ send 122
do _ think -123
do _ want -290
do for -145
do give 289
do hope 266
do i -343
do it -152
do not 67
do you -106
doctor -217
doe 20
doe _ a 176
doe _ allow -172
doe the -213
doe your 264
doing 237
done _ a 171
done with -139
donkey work 204
door -67
doubl 451
down _ the -219
down _ you 123
down as 72
down but 184
down peopl -162
down with 167
dr 71
dr @ 127
draw _ own 143
draw of -189
dread -198
dreadful -254
dream -133
dress 240
dress rehearsal 188
drill -239
driv -291
driver -107
drop _ i 195
drov 211
drov me 253
drov off -186
dry run 121
dur -216
dur the -221
each -311
ear -478
ear _ the 174
ease -242
easier -362
easier _ your -124
easy -36
effect 180
egg -273
eighteen 133
eighteen month 127
either 259
either way -184
else 156
else 's 116
else fail 119
elsewher 275
email 229
embassy 120
employ 143
employer 58
enclos -311
endless 187
enemy 159
energy 155
english -234
enjoy -361
enough -165
enough _ me 117
enough _ the -143
enthusiasm 180
entranc -185
envy -150
estuary -155
even -136
even _ your -162
even class -227
ever -144
ever _ me -316
ever _ much 152
ever been -139
ever going 155
ever need -247
ever sinc -166
ever so 297
every -86
every # -116
every _ i 157
every _ of -181
every word -141
everybody _ @ 189
everybody except 168
everyon at -152
everyon i 118
everyon in 94
everyth -196
everyth about -160
everyth i -299
everyth that 181
everywher -267
evident 174
exam -262
except @ 168
except _ and 148
exchang 192
excit -152
excus -254
exercis 242
exist 232
exit 207
expect that 112
expens 137
expert -233
explain -216
explain the -466
explain to 198
extra 151
fact 358
factory -307
fail which 243
fair -342
fair and -235
fair for -162
fairest -153
faith 91
fake 146
fall _ on 188
fall back 132
fami -79
fan -232
fanci 188
far -176
far _ i 128
far _ the -145
far as 200
far beyond -105
far from -145
farm -221
faster 277
father -175
fault -368
favor 71
fax 170
fee 133
feed 192
feedback _ you -156
feel 135
feel _ to -341
feel flat 99
feel free -127
feel like -143
feet -393
fell _ the -193
felt -191
felt it 209
felt noth 169
ferry -198
festival -166
fetch 245
fib 180
fierc -192
fight _ me 118
fight over 128
figur 210
fil 122
file 228
fill 360
final 93
find _ a 282
find a -314
find my -221
find the -109
fine -202
fine _ me -168
fine _ that -154
fine _ the 118
fine thing -101
finger _ for -190
finish -189
fire -84
firm 165
first -104
first _ has 113
first _ your 149
first love 103
fish 94
fit -201
fix -305
flag -114
flagship 179
flat 151
flatmat 204
fleet 129
flew by -180
flexibl 193
flexibl hour 208
flight -222
flood -154
flower -142
folder -153
folk 330
follower 258
fond -142
fond of -211
food 112
for -113
for # -150
for _ 's 135
for _ as -249
for _ at 132
for _ been 174
for _ day -100
for _ free 265
for _ it -181
for _ job -76
for _ liv -122
for _ long -356
for _ me -149
for _ of -223
for _ out -148
for _ own 151
for _ part 174
for _ peopl -191
for _ photo 252
for _ same 124
for _ spark 73
for _ summer -286
for _ the -148
for _ what 221
for _ whil -205
for _ with -192
for _ year -145
for _ your -145
for an -232
for another -288
for good 349
for hav 196
for me -175
for more -230
for my 103
for not -174
for noth 181
for peopl -182
for put -158
for ship 137
for someth -133
for sort -151
for that 437
for thi 80
for us -369
for which 162
forgot -290
forklift -186
fortnight 199
forum 140
forum _ ship 137
forum for 137
forward 147
found -113
found _ on -141
found out -340
found the 184
fourth 149
fram _ offer 140
fram the 124
frank 239
free _ for 218
free fruit 110
free to -186
fresh -332
friday -110
friday _ is 120
fridg -163
friend -106
frighten -74
frighten me -123
from _ @ -184
from _ on 212
from _ to 175
from me -229
from that 162
from the -139
from what 208
from you 256
from your 219
front desk -189
fruit 179
fruit basket 143
ful 147
full _ for 171
full stop 171
full time -201
funny _ the 128
further 267
futur 226
garden -162
garden path 177
gate -284
gather 146
gave -268
gave _ a 265
gave it 208
gave up -112
gem -146
generou -143
generou of 114
gentleman 120
gentleman who 100
gestur 195
get 210
get _ at -214
get _ in -219
get _ on -131
get _ to 169
get _ up 172
get a 162
get an 232
get back 88
get in -126
get me 182
get on -251
get seasick -164
get to -269
get work 150
gift -215
gift _ put -126
girl 122
giv me 203
giv up -217
give -151
give _ regard 140
give me 238
give up -121
glad -521
glad of -151
glorifi 159
go 52
go _ it 198
go _ the 165
go _ with -148
go by -254
go with 170
goat -306
goe 72
going 295
going _ be 169
going _ the 193
going to 70
going wher 154
gone 105
gone _ the -130
gone round -143
good -324
good _ about 327
good _ befor 177
good _ of -121
good _ when -153
good _ with -142
good _ you -270
good as 164
good faith 99
good memory 116
good of -137
good peopl -159
goodby to -183
got # 104
got _ conversation -120
got _ in -198
got _ the 145
got into -160
got it 155
got me 198
got out 230
got through -169
gracious -132
grad 173
graduat _ have 196
graduat i 196
gran -193
grand 137
grandfather -298
grandmother -197
grandson -244
grant -230
grateful -346
grateful _ you -116
grateful that -176
gratitud -271
great -278
great deal -101
green -220
greet -122
greeting -158
grew up -146
grill _ got -120
grill and -158
grill by 152
ground 142
group 339
grow -111
grown _ instead 116
grown ups 118
guarante 103
guard -164
guess 197
guess _ the -141
guess i 188
guidanc counselor -145
habit -282
had 160
had # 110
had _ go 149
had _ idea -201
had _ look -168
had _ my -273
had _ offer 132
had _ on -279
had _ plan 143
had _ to 219
had a -91
had and -204
had even 179
had i 177
had me 145
had other -139
had the 305
had to -132
had told -269
had you 335
half _ # -217
half _ age 202
half _ the -167
half my 257
half of -41
half past -217
half the 370
hand _ i 282
hand and 392
hand in 132
hand out 160
hand with 147
handwrit -172
handy 137
hang -45
happen 456
happen _ be 160
happen _ me -228
happi -135
happi _ the -177
happier -182
happy -518
happy to -183
hard -224
hard feeling 179
harder -206
hardest -176
harvest -294
has _ # 151
has _ and 127
has _ her -170
has _ me -159
has a 160
has already -221
has got -153
has grown -125
has it 107
has just -181
has more 218
has not 214
has offer -246
has rung 157
has seen 150
has the -275
hat -171
hate -139
hav 103
hav _ it -169
hav been 193
hav your 219
have @ 179
have _ # 309
have _ about -125
have _ against -156
have _ all 205
have _ but -137
have _ felt -154
have _ got 225
have _ hand 247
have _ him -170
have _ in 64
have _ it -177
have _ letter 130
have _ look 112
have _ met 167
have _ my 69
have _ myself 110
have _ noth -164
have _ out -141
have _ park -173
have _ sinc -194
have _ that -98
have _ to -187
have _ what 189
have _ with -179
have _ yes -216
have a -128
have accept -155
have ask -370
have been -80
have block 134
have dar -202
have decid -141
have earn 160
have ever -226
have found -227
have got 124
have learn -123
have left -206
have let -142
have me 106
have met 187
have my -320
have never -201
have now 226
have outgrown 116
have paid -198
have screenshot 169
have settl 136
have slept 129
have spoilt -129
have stay 115
have the 142
have thought -103
have work 173
have you 112
he 216
he _ on 165
he _ right -117
he _ the 160
he is 58
he was -147
head 50
head of 342
headscarf 132
headscarf was 123
health inspector 124
hear -106
hear _ it -171
hear _ the -185
hear _ your 175
hear about 286
hear how -224
hear it -152
heard 150
heart -81
heart and -202
heart was 177
hedg 106
hedg _ bet 105
hedg my 105
hedgehog -162
height -187
held -183
held the -185
held together 187
hen -319
her eye 285
her first -160
here -166
here _ are 135
here _ is -184
here _ my -155
here is -143
here on 121
here so 113
hero -161
hide it 125
high -149
higher 220
him -134
hint 165
hip -168
hir 151
hir _ a 202
hir in 177
hire 253
his 160
his _ and -197
his _ over -158
his _ so 207
his _ that 209
his own -257
his umbrella -138
hit 300
hobby 150
hold _ to 196
hold a 173
hold the -69
home -224
home _ @ -144
home _ me 158
home _ of -164
home with 169
homesick -201
honest i 208
honor -443
hook 233
hop _ someth -206
hop to -197
hope -367
hope for 119
hope that -260
hope the -171
hopeless -202
hors -190
hospic -276
hospital 326
hospitality -105
hotel 97
hour _ is 117
hour _ your 258
hour are -114
hour shift -147
hour would -143
hous _ the 177
how @ 252
how _ i -452
how _ she -144
how _ to 228
how _ you -300
how _ your -211
how do -128
how generou 124
how i 125
how littl 126
how many 112
how much -306
how the 210
how thoughtful 172
how to 191
how well -239
how you 171
however _ the -212
hr 193
hug -315
humor -149
hung 179
hurry -327
hurt -182
hygien 134
i -222
i _ @ -151
i _ about 198
i _ afford 126
i _ already 182
i _ and -172
i _ ask -141
i _ back 259
i _ bad -136
i _ being 187
i _ best -206
i _ block 130
i _ bring -228
i _ call 167
i _ cold -128
i _ come -151
i _ decid -127
i _ declin -346
i _ discrimination -218
i _ do -271
i _ ever -184
i _ everyth -161
i _ fail -163
i _ feel 175
i _ forgotten -182
i _ from 224
i _ glad -288
i _ gone 163
i _ had 77
i _ happi -210
i _ him -195
i _ home -218
i _ hope 266
i _ how -277
i _ i 191
i _ if -202
i _ in -220
i _ inclin 189
i _ into -193
i _ just -107
i _ keep -221
i _ learn -144
i _ leav -184
i _ led 249
i _ left -93
i _ lik -212
i _ like -110
i _ lost -174
i _ love -188
i _ mention -152
i _ met 318
i _ miss -181
i _ near 129
i _ never -209
i _ of -244
i _ only 98
i _ outgrown 116
i _ over -178
i _ pass 168
i _ promis 137
i _ read -275
i _ ready 152
i _ report 221
i _ run 252
i _ say 144
i _ screenshot 169
i _ see -178
i _ seen 205
i _ slept 129
i _ so -127
i _ sold 99
i _ sorry -178
i _ start -172
i _ stay -180
i _ sure 101
i _ taken -241
i _ thank 324
i _ that -218
i _ thought -294
i _ through 94
i _ tickl -185
i _ to -153
i _ tru -155
i _ turn -315
i _ under -133
i _ up -313
i _ wait 191
i _ want 215
i _ warn -231
i _ withdraw -171
i _ would 209
i _ writ -267
i _ you 151
i accept -266
i admir -157
i almost -178
i am -323
i apologiz -231
i appreciat -320
i ate -159
i attach 167
i beg -228
i began -191
i brok -161
i can -156
i car 194
i click 120
i consider 128
i count 252
i declin -153
i deserv 161
i enjoy -332
i exist 110
i expect 366
i feel 57
i fell -194
i felt -152
i forward 169
i found 186
i gather 230
i get -335
i grew -146
i had -344
i happen 128
i hate -217
i have -295
i hope -515
i intend 171
i just 166
i keep -176
i kept 295
i know -170
i land 97
i laugh -218
i learn -184
i left -225
i let 112
i lik -211
i like -127
i lost -207
i lov -144
i made -211
i may 44
i meant -159
i met -224
i might 186
i open 309
i ought -139
i part -166
i practic -188
i promis -223
i put 219
i quot 204
i recommend 216
i remain -102
i reserv 144
i said -114
i send -208
i sent 282
i should -108
i show 302
i simp -268
i sound -210
i spill -143
i spok 128
i stood -159
i suppos 321
i suspect 168
i think 131
i thought 254
i told -276
i took 356
i tri 149
i trust 140
i turn -139
i wait 211
i walk 284
i want -152
i was -116
i who -164
i will -111
i wish -265
i work -376
i wrot -113
ice -242
if @ 129
if _ am 225
if _ are -167
if _ came -166
if _ can -272
if _ could -175
if _ had 206
if _ need -224
if _ path 115
if _ said -147
if _ sound -207
if _ were 77
if all 137
if he 116
if my -200
if noth 145
if only -151
if our 115
if that -211
if ther -323
if your 95
ifs -152
illegal 145
impress -285
impress by -253
impression 138
improv 226
improv on 117
in @ -22
in _ # 133
in _ ad 127
in _ an 224
in _ archiv -177
in _ at -126
in _ case -350
in _ corridor 88
in _ day 169
in _ faith 99
in _ for -149
in _ it 286
in _ kitchen -238
in _ letter 125
in _ life -200
in _ middl -209
in _ nicest -184
in _ old -162
in _ pocket 200
in _ sho 217
in _ small -176
in _ so -150
in _ than 171
in _ trad 151
in _ went -124
in _ what 155
in _ wine 127
in _ your 319
in a 118
in any -169
in august -172
in bed 116
in case 107
in fact 125
in front 126
in his -179
in law 162
in many -184
in me -262
in mind 136
in my -185
in on -280
in our -93
in peac 153
in person -146
in thi 171
in touch -189
in writ 347
in your -156
inbox 387
inclin 258
inclin to 156
information 168
insid 112
inspection -183
inspector 291
instead _ # -198
insult -164
insuranc 40
intend to 160
intention of 154
interest 344
internal -103
interpreter -160
interview _ # 157
interview was -221
interviewer 200
into _ and 182
into _ school -161
into _ yes 218
into accept 152
into it 126
into my 140
into the -326
is # 147
is @ 202
is _ # 129
is _ and 133
is _ any -157
is _ better -317
is _ but -177
is _ discrimination 238
is _ do -164
is _ fairest -153
is _ fine -160
is _ for -158
is _ good 222
is _ hour -171
is _ i -375
is _ in 152
is _ it 231
is _ kind 176
is _ last 199
is _ money 204
is _ mr -166
is _ my -255
is _ open 147
is _ right -223
is _ so -138
is _ strong -173
is _ talk 131
is _ than -367
is _ the -121
is _ thi -235
is _ together 123
is _ true 146
is _ up -205
is _ work 158
is _ yes -160
is _ you 97
is _ your 294
is a -55
is about 157
is against 213
is all 158
is donkey 124
is fair -165
is for 267
is held 123
is illegal 129
is in -139
is it -173
is me -201
is mine -305
is my -246
is religiou 99
is so 170
is the -183
is ther -478
is to -186
is unlawful 139
is what -177
is why -232
is with -346
is you 122
is your 179
island -249
it _ @ 297
it _ all 121
it _ am -164
it _ be 131
it _ been -241
it _ by -263
it _ down 249
it _ easy 324
it _ have -211
it _ like 180
it _ look 148
it _ more 139
it _ my -319
it _ no -155
it _ not -126
it _ only -328
it _ out -106
it _ possibl -111
it _ simp -206
it _ that 113
it _ the -195
it _ well 122
it _ will 136
it _ with -157
it _ year -112
it _ you 278
it a 253
it all 72
it as 169
it at -178
it be -251
it by 165
it came 184
it com -124
it cost -179
it down 240
it for -201
it from 278
it got 226
it happen 173
it has 188
it help -169
it if 189
it in 100
it may 200
it meant -150
it more -186
it must 223
it on 192
it over -231
it sound -111
it through -164
it to 220
it took -145
it was -72
it when -170
it work 95
it would -38
its mind 172
its own -106
job _ is 163
job _ you 358
job and -145
job by 186
job description 174
job in 177
job is -154
job search 239
job that 325
join you -194
jok -201
joke -280
joke _ the -156
journey -231
joy -450
joy to -168
july -177
just _ case 107
just _ me -133
just as -197
just do -150
just in 128
just now -133
just so 150
justic -247
keep @ -160
keep _ eye -181
keep _ hand 177
keep _ to 166
keep _ with -163
keep an -169
keep it -153
keep my 119
keep thos -158
keep up -197
kept 49
kept it -168
kettl 175
key -131
key _ the -164
key to -142
kid -171
kiln -176
kind -309
kind _ from -106
kind _ me -151
kind of 323
kindest -198
kindness -256
kitchen _ the -179
kitchen it -178
kne -271
knee -224
knew -173
know 59
know _ @ 186
know _ the -157
know _ valu 153
know about 167
know as -207
know from 131
know my 53
know that -300
know the 148
know you -190
know your 181
known 186
labor 192
lad 182
ladder -108
lamb -110
land 200
landlord 87
larg -272
last 133
last _ i -140
last _ will 146
last employer -151
last friday -235
last you 201
late -400
late and -138
laugh -279
laugh _ the -184
law 30
lawsuit 133
lay -154
lead 115
lead a -164
leader 165
leagu 265
learn _ about -123
learn _ great -163
learn _ i 186
learn _ my 161
learn _ the 196
learn more -117
leav _ ther 129
leav for 187
leav it 262
leav me 257
leav the -248
leav your 180
led 220
left @ -65
left me 384
left the -162
left with -170
leg -191
legal 192
lend -124
lend a -143
lent -204
lent me -250
less 287
less _ a -171
less like -171
let _ # -146
let _ @ -157
let _ go 173
let _ know -185
let _ pay 124
let _ see 271
let me -291
let my 107
let thi -135
let us 186
letter _ # -167
letter _ the 216
letter came -143
letter did 203
letter has -131
letter it 133
letterhead 250
level 192
leverag 168
library -203
lie _ your 202
lie with 209
lied -213
life -150
life and -108
lighthous -171
lik -272
lik a 148
like _ # 105
like _ be -168
like _ call 166
like _ no 241
like _ work 187
like a -65
like i 162
like it 138
like me -178
like someth 121
like that 207
like the 153
like thos 187
like to -256
like you -225
line 103
line _ and 182
list 236
list _ i -146
list of 133
literal -179
littl 67
littl _ i 172
littl _ to 156
liv -215
liv and -188
live _ @ -154
loaf -127
local 142
lodg 161
london -195
long _ we -217
long as 296
long road 202
long walk -180
longer 322
longer _ a 151
look 109
look _ and -178
look _ the 52
look _ to -201
look _ your 212
look after -275
look for -143
look up -227
loom -311
lose my 252
loss 208
lost -232
lost me 171
lot _ you -218
lot that -178
lov -322
love -245
love a 187
love and -184
love has 113
love to -104
low 263
loyal -192
luck -231
luck to -188
luck with -196
lucky to -57
lunch _ and -189
lunch and 127
lying _ i -205
lying if -147
mad -236
made -122
made _ a -134
made _ feel -296
made _ trust -122
made _ very 116
made _ want 159
made _ week -198
made a -332
made me -272
made my -203
made of -184
made up 107
mak _ feel -187
mak _ look 116
make 175
make a -239
make the -104
man 119
man in -209
man who -257
manag to 197
manager 108
manner 122
many -100
many _ would -170
many thank -156
map -235
mark 368
mark for 183
market 273
match 107
match you 206
mate 184
material 182
matron 247
may -182
may _ no 194
may _ to 171
may _ up 238
may be 250
may i -297
may keep -173
may the -279
may your -268
me -120
me _ # 111
me _ accept 138
me _ am 160
me _ at -186
me _ board -170
me _ favor 147
me _ had -268
me _ his -267
me _ is -108
me _ mak -220
me _ my 166
me _ no -208
me _ not 211
me _ rather -193
me _ stay -120
me _ the -202
me _ though 117
me _ told -181
me _ whatever 181
me _ when -153
me _ with 252
me _ would 257
me _ you -187
me about 180
me all -132
me and 126
me as 71
me away -300
me back -206
me but -139
me caus 166
me feel -259
me first -146
me for -198
me good -246
me her -152
me i 70
me into 237
me it -187
me no 327
me none 178
me out 191
me pay 124
me privat 151
me than 145
me that -71
me ther 213
me through -211
me to -140
me trust -122
me up 295
me want 363
me what -156
me wher -157
me with -216
me your 228
me yourself -285
mean to -210
meant -163
meant _ go 132
meant _ lot -160
meant a -238
meant it -146
meant to 232
medal -119
meet -98
meet a -204
meet room 90
meet your -167
memory 275
men 166
mend -247
mention my 204
mention the 170
mentor -171
mess about 155
messag 208
met with -164
met your -170
microscop 133
microscop and 133
middl -164
midnight 130
might _ be -56
might _ to 146
might have 274
might i -258
mil -149
mind 144
mind _ the -202
mind the -173
mind to 142
mine _ the -171
minister 159
minut 100
minut _ by -180
minut _ i 183
minut _ the -188
minut flew -180
minut i 163
minut of -179
misl -235
miss -220
miss the -286
mission 313
mission accomplish 119
mix up -210
moment i 181
monday -178
monday _ # -180
monday _ i 188
money 228
money _ not -267
month and 147
month so -190
mood 325
moon -175
more _ i -22
more _ it 222
more _ less 119
more _ than -187
more _ that 223
more _ thi 232
more _ you 114
more _ your 144
more about -185
more from 274
more or 119
more patient -195
morn -205
most of 229
mother -79
mountain -187
mouth 170
mov -158
mov cost -176
mov on 399
mov up 160
mov your -175
move -317
move _ down -166
move me -165
mr _ 's -194
mr _ i -187
mr _ is 199
mrs _ 's 114
ms -66
ms @ -136
much -60
much _ i -128
much _ it 263
mud -193
museum 204
must _ no -140
must declin -156
must let -128
must thank 144
mutter 231
my -251
my # -222
my _ 's -303
my _ are -166
my _ befor -206
my _ boss -203
my _ by 175
my _ cost 171
my _ could 142
my _ counselor -145
my _ did 185
my _ do -245
my _ doe 182
my _ final 128
my _ from 162
my _ has -333
my _ i 72
my _ if 225
my _ is -246
my _ job -211
my _ keep 135
my _ know -175
my _ lot 209
my _ love 103
my _ lunch 130
my _ not -147
my _ of 112
my _ on -438
my _ plac 96
my _ review 140
my _ right 122
my _ said -175
my _ that -198
my _ to -141
my _ up -234
my _ ward 163
my _ will -131
my _ word 210
my _ would -166
my _ you -185
my acceptanc 202
my adviser 137
my ask -209
my back -144
my bank -153
my beard 112
my best -112
my bet 105
my boss 132
my car -278
my career 119
my colleagu -146
my cup 125
my cv 157
my daughter -168
my detail 121
my director 165
my end -127
my fami -126
my father -154
my feet -67
my first -196
my form -160
my fridg -139
my gran -193
my grandfather -197
my grandson -156
my guidanc -145
my gut 219
my hand -79
my headscarf 126
my health -184
my hear -223
my hobby 106
my inbox 366
my kne -337
my last -146
my late -161
my list 116
my littl -246
my mind -273
my mother -411
my name 107
my new 377
my number 97
my own -297
my paper 328
my patienc 191
my pay 205
my phon 254
my pocket 192
my present -196
my pric 151
my question 172
my reason -177
my record 159
my refer -120
my right 190
my say 187
my sister -185
my solicitor 161
my stag 193
my talent 168
my term 189
my thank -192
my thesi -156
my trad -192
my way 199
my week -229
my year 209
my yes 186
myself -214
myself to 133
nam 85
nam _ the 219
nam the -194
name 168
natur -244
near _ the -186
near certain 135
near doubl 98
nearer -247
need -202
need _ prov 135
need a -135
need an 187
need and -101
need anyth -161
need somebody -183
need to 144
need your 211
negotiation 144
neither 233
nerv -113
nervou -304
net 179
never _ a -126
never _ dar -164
never _ the 219
never _ your -182
never gave 275
never get 134
never happen -217
never in 235
never once -186
new -190
new # -106
new _ has 174
new _ is 85
new firm 135
new plac 123
next _ and 170
next _ i -135
next time 230
next to 180
nice 152
nice the -152
nicer -241
nicest -127
night -153
night _ and -267
no _ at -263
no _ by 159
no _ feeling 179
no _ firm -174
no _ no 174
no _ the -154
no _ time -140
no and -153
no deal 128
no hard 179
no hurry -170
no is -106
no longer 120
no me 206
no plan 166
no point 136
no thank 428
no to -106
no troubl -164
nobody _ me -372
nobody _ the 232
nobody at 203
nobody but -156
nobody from 189
non 91
none _ you -243
noon -180
nor 124
not 193
not # 76
not _ and -217
not _ back 120
not _ bad -150
not _ but 147
not _ either 113
not _ enough -226
not _ for -256
not _ half -169
not _ in 74
not _ join -103
not _ like -175
not _ me 107
not _ money -341
not _ need 264
not _ not -149
not _ out -179
not _ peopl -186
not _ that -49
not _ up -101
not _ well 88
not _ what 153
not _ when 153
not _ why 105
not _ will -280
not _ would 148
not _ writ 152
not _ your -94
not able -196
not allow -186
not and -193
not been 251
not care 139
not chang -201
not do -106
not expect -70
not forget -313
not give -207
not going 157
not have -205
not help 310
not in 62
not just -188
not leav -316
not live -141
not look 167
not me 136
not mine 140
not much 74
not need 278
not quit 154
not ready -147
not say 152
not see 161
not sell 240
not send 150
not stomach 85
not take -372
not that 157
not the -242
not very 165
not wait -203
not want -281
not with 194
not worry -162
not you -222
not your -280
note of 208
noth 96
noth _ be -174
noth _ do -242
noth _ for 48
noth _ talk 175
noth _ to 174
noth but -350
noth i -157
noth that -201
noth to -122
nought 240
novelty 110
november -105
now _ and 186
now _ i -227
now i 203
now than -348
nudg 140
number 190
number _ so 160
nursery -218
oak -149
october -121
odd -296
of _ # 91
of _ 's -158
of _ all -172
of _ and -183
of _ apprentic -149
of _ at -196
of _ day -266
of _ deal 155
of _ has -266
of _ in -92
of _ keep 260
of _ my 173
of _ old -180
of _ on 224
of _ own 127
of _ so -176
of _ team 201
of _ tortoiz -141
of _ want 218
of _ way 213
of _ when 120
of all -149
of an -182
of cours 122
of each 161
of good -106
of mak -163
of me -194
of my -78
of myself -194
of thi 211
of thing 178
off 188
off _ your -170
off my 246
off your 147
offer _ i -188
offer _ it 155
offer _ me -151
offer _ my 181
offer _ the -136
offer _ your 193
offer from 194
offer in 101
offer me -130
offer to -182
offer was 114
offic 84
offic _ # 162
offic _ @ -229
offic _ me 203
offic is -273
offic who -171
often -256
often i -179
often that -147
oh 194
old -334
old _ alway 233
old _ and -244
older 216
ombudsman 154
on @ -74
on _ # -448
on _ @ -158
on _ back 211
on _ behalf 182
on _ bus -195
on _ day -304
on _ desk 132
on _ farm -168
on _ fridg -181
on _ my -196
on _ own -120
on _ phon 92
on _ side -265
on _ spot 149
on _ tabl -234
on _ team 172
on _ tour 106
on _ train -207
on _ you -290
on a -88
on board -268
on for -198
on friday -147
on hold 194
on how 183
on in 165
on it -82
on me -324
on monday -128
on my 86
on page 141
on thi 193
on thursday -66
on to 94
on what 109
on you 428
once -181
once _ have 137
once and -176
once i 260
once more -157
once the 231
one -115
onlin -173
only _ i -127
only _ that -180
only _ to 227
only _ who 204
only a -213
only and 107
only ask 157
only at -179
only good -163
only stay 243
only wish -127
open -174
open _ i -145
open _ mouth 184
open _ somebody -145
open and -183
open his 117
open the 169
openness -178
openness _ the -178
opera 187
option 262
or 312
or _ do 149
or _ is 139
or at -193
or i 357
or is -326
or less 119
or not -222
or the -261
or we 258
or you 160
orchard -228
order to 182
other 244
other _ is -248
other _ the -193
other firm -186
other interview -170
other peopl 206
other position -186
other than 172
our -486
our _ so 159
our villag -168
ourselv 238
out 207
out _ i 223
out _ my -205
out _ your 128
out for -184
out loud -213
out of 119
outdoor -189
outfit 243
outgrown 116
over _ @ 147
over _ i -212
over me 190
over the -191
over ther 271
overtim 312
owl -223
own _ for -221
own _ is -192
own assistant 129
own conclusion 143
own first -232
own up 168
own voic 160
owner 182
pace -214
packag 380
packag is 97
page # 170
paid 56
paint 161
panel ask -129
panel had 220
panel was -141
paper 159
parachut 142
paragraph 217
parent 86
park 73
park _ for -159
park permit -259
part _ me 186
part _ the -125
partner 251
partner has -193
pass 157
pass _ me 179
pass from 161
pass on -181
past 229
past the 141
path 177
path _ cross 163
patienc -180
patienc _ a -128
patienc _ my -127
patienc with -124
patient -151
pay 309
pay _ is -150
pay _ of -172
pay _ the -302
pay band 206
payroll 111
peac 237
penguin -161
peopl 121
peopl _ a -191
peopl _ about -199
peopl _ do 122
peopl _ i -153
peopl _ the 116
peopl do 134
peopl i 170
peopl in 201
peopl to 213
peopl were -192
peopl writ -199
per 268
per cent 175
perhap 170
period in 143
personal 131
personality 230
personality quiz 206
pester me 124
petrol 194
phon _ i 227
phon _ in -179
phon and 150
phon me -200
physio 146
pick 339
pick _ choos 116
pick _ the 111
pick and 101
pictur -178
pictur myself 210
pie -172
pinch 241
pink -159
plac _ me -148
plac _ the -155
plac and 140
plac has 148
plan 203
plan @ -147
plan _ and -144
plan _ the 171
plan for 164
plan to 121
plan was 230
play 235
pleas -522
pleas _ me -122
pleas _ my -283
pleas _ not -154
pleas _ the -222
pleas _ thi -135
pleas do -214
pleas give -165
pleas have 166
pleas let -233
pleas take -154
pleas tell -112
pleasur -435
pleasur to -188
plenty 146
plumber -254
pocket 197
point 247
pointless 182
polit -219
poor -127
portal 169
porter -232
possibl -372
possibl to -103
post -209
post _ be -155
post of -208
post was 337
post with -172
potato -185
practic -226
prais -295
prank 176
pray 134
pregnant 148
prepar and 180
prepar for -121
prepar to 157
present _ is -147
presentation 115
press and 176
pretty 261
pric 689
pric and 211
prid -177
principal 294
printer 159
privat 233
privileg -154
privileg to -118
probation period -193
product 143
profit 188
projector -188
promis _ i -146
promis _ the 175
promis you -172
promotion 149
proper -222
proposal 130
proud -274
proud that -114
proud to -143
provid 264
provid it 189
provisional 141
pull 239
pump -173
pupil -156
purpos 285
push _ into 94
put 76
put _ at -130
put _ down 168
put _ foot -195
put _ off -327
put _ the 200
put it 342
put on 226
put peopl -126
put the -222
put to 105
question _ my 262
question and 117
quick -287
quick and -190
quit 234
quit _ me 164
quit pester 124
quiz 253
quot 252
quot me 140
racist 120
rain -113
rais 39
rank 337
rate 206
rather 287
rather _ for 189
rather more 181
rather than -136
reach -223
reach me -166
read a 275
read it 209
read room -186
read the 247
read what 165
real 97
real _ has 197
realiz 126
reason _ say 148
reason it 187
reason that -316
reason to 282
reason why 144
receipt -196
reception 195
recip -232
recogniz 191
recommend -118
record 200
recruit 173
recruiter 225
recruitment 127
referenc befor 138
reflect 205
refresh 71
refus _ believ -161
refus me 222
refus to -103
refusal 191
regard -281
regard _ the 243
regional 171
regret -245
regret _ hour 169
regret it 225
regret that -184
rehearsal 323
relief -286
relief _ was -172
relief it -172
reliev -210
reliev to -193
religiou 134
religiou discrimination 99
remain -351
remark 258
remark _ my 120
remark about 194
reminder 185
remot 135
repair -153
repeat 100
report to 208
reporter 178
reputation 230
reschedul 147
rescu -153
reserv all 144
respect -264
respectabl 106
result 293
retention 187
retir 135
retirement -310
return -158
return the -191
reunion _ i 187
revers -241
review _ your -191
rich 138
right -237
right after 162
right away -223
right to -155
ring 122
role -146
role _ more -170
role _ was 141
role play 159
role was 216
roof -158
room -158
room _ was -204
rotten -173
round _ whol -150
round _ you 132
rubbish -206
rude -287
run 81
run a 99
run and -220
run into -177
run on 189
run the 92
sad -337
sadder 143
safe -170
said _ have 213
said _ he -181
said _ i 98
said _ me 215
said _ so 180
said _ the 192
said _ you -237
said and -324
said he 102
said no 288
said that -284
said the -131
said to 120
said yes -102
saint -227
saint with -144
salary 133
sale 197
salon 213
same _ # 148
same _ i 115
sank 213
sat 86
sat _ your 141
sat in 92
saturday -286
sav _ the 180
save 110
saw _ the 221
saw on 285
say 74
say _ am 170
say _ for 163
say _ it -145
say _ the 127
say _ to -301
say _ your -142
say and 148
say goodby -140
say hello -121
say i 222
say no -169
say that 85
say we 143
say what -113
say which 159
scaffold -147
scal is -178
scan -282
school -133
school run -176
scon -162
scrap 239
screenshot 266
sea -204
search 153
seasick -164
season -149
second -190
second _ and 118
second interview -208
second thought 146
see 198
see _ again -158
see _ and -161
see _ in 152
see _ my 151
see _ that -215
see _ way -107
see _ you 90
see how 177
see it -147
see me -145
see my -197
see myself 196
see to -242
see what 119
seem 154
seem to 255
seen 262
seen better 185
seen the 208
sell 142
send _ a 226
send _ the -323
send me 138
senior 232
sens -192
sens of -126
sensibl 148
sent the 123
separat 182
september -167
seriou 303
set 290
set my 132
settl for 176
shak -193
shall -89
shall keep -124
shall treasur 206
sham 237
she _ a -134
she _ not 363
she _ right -139
shed -50
shelv 206
shift work -168
shin -195
shirt 234
sho _ would 180
sho i 133
shop with -212
shorter 134
should -160
should _ at 173
should _ have 213
should be 199
should i -260
should mention -158
should think 174
shout -181
show _ how -245
show _ it 171
show for 147
shrug 321
shrug and 133
shut 213
shy -132
side _ the -101
sideway -144
sign 186
sign _ the 231
sign so 143
sign with 120
signal -160
silenc 196
silenc _ i -166
silenc _ the 149
silenc from 122
silenc over 96
simp too 164
simpl 162
simpl as 132
sinc _ is -136
sinc _ the 137
sinc _ would -173
sinc i -345
sincer -170
sing -334
sister -166
sit _ the 195
sit on 173
sleep _ it -142
sleep on -152
slept _ it 178
slightest 131
slightest _ for 131
slip 210
slow -269
small -222
small _ a -107
small _ i 139
smaller -393
smell _ the -171
smirk 131
snap 283
snow -185
so -178
so _ am 157
so _ as 201
so _ do 194
so _ for 228
so _ i -246
so _ in -181
so _ is 175
so _ must -234
so _ not 200
so _ speak 81
so _ thi 183
so _ will -153
so _ you 194
so a -301
so call 183
so do 376
so far 284
so here -131
so i -186
so in 210
so kind -260
so let -262
so littl 225
so long 164
so many 41
so might -208
so noth -209
so pleas -308
so proud 224
so thank 172
so that -539
so too 204
so well -319
so you 286
so your -152
soak -165
softwar 294
sold a 178
solicitor 147
some 201
somebody 152
somebody 's 131
somebody _ can -142
somebody else 154
somebody on -153
somebody who -212
somebody would 131
someon 285
someon who -229
someth 188
someth _ a 237
someth _ the 99
someth else 142
someth in 110
someth on 131
someth to 208
somewher 423
sommelier 149
song -203
soon -207
soon as 171
sooner -12
sooner _ you -205
sooner not 197
sorry -103
sorry _ say 135
sorry _ the -260
sorry but 337
sorry for -266
sort 140
sort of 259
sort out -246
sound like -135
sound of 115
sound so 122
soup -177
spar 138
spar _ the 116
spar me 133
spar tyre 139
spark 252
spark and 73
speak for 183
spell 270
spent more 266
spill -147
spirit at -154
spoil me -169
spoilt _ for -129
spoilt me -129
spok _ a 198
spok of -224
spok to 220
spok with -157
spoken to 297
spot for -206
spr -104
spreadsheet -177
squash 122
squeez 186
staf 131
staff room 227
stag -116
stag fright -131
stag i 123
stal 200
stand 168
stand _ the 158
star 257
start -118
start _ # -168
start _ march 190
start _ the -210
start on -127
starter 127
stat 140
stay -243
stay _ bed 161
stay _ it 151
stay a -124
stay as 131
stay away 175
stay for -234
step -216
stick _ beat 116
still -266
still _ com 146
still _ my -289
still _ myself 155
still _ the 183
still be 277
ston -173
stood -347
stop 313
story 306
story of -202
stov -194
straight _ the 181
straight away -250
stranger -215
street -178
strik 169
strik me 201
strok -230
strong -225
strongest 243
struck 150
struck me 129
stubborn -202
study -142
such fun -285
suit -298
suit me -256
suitcas -196
suitcas _ # -138
suitor 153
sunday -127
superb -171
suppos 479
sure 210
sure that 176
sure the 125
sure you 113
surpris _ i 195
survey 185
suspect 168
swap -301
system 144
tabl and 263
tablet -169
take _ job -171
take _ to 113
take home 177
take it 217
take on -129
take the -164
take up -131
taken 191
taken a -199
taken my 160
taken you 164
talent 404
talent to 149
talk _ into 171
talk me 145
talk of 245
tall -152
tannery -171
tape 136
task 125
taught -301
tea -243
teach -218
teacher 192
team -251
team 's -206
team _ i -137
team of 145
team that -112
technical 162
tell @ -140
tell _ i -130
tell _ it 168
tell a 190
tell everyon -202
tell the -93
tend 257
tend to 139
term 165
term are 152
terribl -184
test _ tough -140
test the 170
text 135
text me 164
textbook 138
than -151
than _ a -146
than _ can -160
than _ in 229
than _ peopl -145
than an 145
than any -156
than i -262
than in -255
than me -165
than my -144
than the 157
than you 316
than your 405
thank -378
thank _ @ -288
thank _ being 158
thank _ bunch 150
thank _ for -345
thank _ i 168
thank _ my 149
thank _ the -230
thank _ you 186
thank the -169
thank you -254
thankful -402
that 220
that @ 213
that _ # 203
that _ @ 246
that _ all -271
that _ am 135
that _ be -183
that _ came -248
that _ can -216
that _ did -166
that _ ever 199
that _ exist 118
that _ good -130
that _ got 202
that _ it 161
that _ its 208
that _ last 172
that _ meant -155
that _ not 94
that _ of 213
that _ on 145
that _ pay -166
that _ read -240
that _ shall 169
that _ should -299
that _ than -289
that _ that 107
that _ to 165
that _ was 106
that _ what -228
that _ why -225
that _ your 191
that an -150
that be -176
that by 159
that chang 144
that day -327
that drov 156
that far -213
that from -129
that i -221
that in 131
that is 102
that it -157
that my -265
that old -158
that sent -133
that stay 180
that the 49
that they -201
that told -170
that view -166
that was 164
that you -244
the # -290
the @ 110
the _ 's -261
the _ @ 255
the _ after 93
the _ alon -193
the _ bank -192
the _ be -224
the _ befor 184
the _ behind -200
the _ being 157
the _ best 239
the _ between 285
the _ board 114
the _ but 228
the _ by 32
the _ came -239
the _ company 143
the _ copy -167
the _ cost -191
the _ could -338
the _ day -270
the _ down -100
the _ even -170
the _ feel 131
the _ for -259
the _ fun 244
the _ have -218
the _ hold -198
the _ home 117
the _ how -145
the _ i 138
the _ if -379
the _ in -172
the _ inspector 139
the _ it 130
the _ justic -237
the _ know 133
the _ lesson -206
the _ letter 185
the _ list -162
the _ morn -176
the _ not -135
the _ number -157
the _ offic 87
the _ on -227
the _ one -123
the _ open -265
the _ or -300
the _ out 162
the _ page -229
the _ paper 111
the _ peopl 151
the _ period -228
the _ permit -214
the _ person -182
the _ plac 141
the _ plan 192
the _ position -241
the _ question -206
the _ reason -215
the _ room -163
the _ run -235
the _ said 146
the _ sens -149
the _ shift 203
the _ side 178
the _ sinc -214
the _ stor -230
the _ tak 219
the _ test -146
the _ than 126
the _ the 198
the _ till -123
the _ time 275
the _ told 226
the _ we 153
the _ what -132
the _ which -288
the _ with -300
the _ word -222
the _ world 156
the _ year -286
the _ you 140
the _ your 52
the account -224
the afternoon 125
the age 109
the agency -149
the allotment -172
the application 232
the apprentic -120
the archiv -178
the baby -217
the bag 99
the bakery -234
the benefit 113
the best -240
the big 221
the blam 128
the blue -171
the boiler -217
the boss 175
the bother 152
the bottom 140
the brochur 136
the build 232
the bus -263
the calendar -198
the call 137
the candidat 170
the car 130
the chanc -106
the children -203
the choic -152
the choir -132
the claus 127
the colleg 134
the company 174
the contract -195
the county -178
the customer 107
the dat -195
the deal 147
the delay -180
the desk 103
the distanc -307
the drawing 252
the driv -165
the duty 204
the email 126
the embassy 120
the estuary -155
the exit 100
the eye 252
the fact 154
the fairest -153
the fami 212
the feel 178
the flood -132
the food 114
the fourth 138
the free 262
the gentleman 220
the goat -137
the hardest -130
the harvest -161
the head 185
the health 136
the heart 186
the heat -230
the holiday 201
the home 222
the hook 120
the hors -130
the hospic -157
the hour -132
the island -182
the job 238
the journey -191
the key -165
the laptop -230
the left 264
the long -299
the man -170
the map -182
the market 207
the matter 249
the medical -246
the memory 198
the moment 178
the moon -204
the move -184
the new -320
the nicest -127
the night -134
the offer -222
the offic 179
the old -302
the ombudsman 166
the only -233
the owner 166
the packag 139
the paint -325
the parent 243
the parish -168
the parrot -179
the partner 176
the patienc -248
the patient 180
the pay -245
the plac -222
the plumber -124
the post -172
the printer 179
the priz -170
the projector -180
the question 161
the rais 110
the read -240
the real 164
the reason 123
the recruiter 81
the regional 168
the relocation -162
the remark 174
the review -259
the round -157
the runner -141
the sampl -226
the scaffold -147
the sea -126
the sign -229
the silenc -308
the slightest 131
the smell -261
the snow -154
the sound 115
the spr -226
the stag -102
the strongest 243
the tabl 93
the tannery -171
the test -69
the thank -141
the ticket -175
the time 216
the train -258
the trial -176
the troubl -213
the trust -93
the twin -276
the union 73
the voicemail 123
the wait -140
the ward 142
the wash -184
the water -230
the way 183
the weather -125
the weekend 176
the women 205
the year -164
the younger 186
their 202
them _ me -209
them _ not 201
them _ your -162
themselv 303
then 152
then _ am 115
then _ is 181
then _ met -144
then it 191
ther _ @ -192
ther _ no 103
ther _ the 191
ther _ to 306
ther any -142
ther are 156
ther be -235
ther i 193
thes 134
thesi -141
they 326
they _ do -252
they _ in -171
they _ me 279
they _ not -140
they made 139
they say -196
they were -238
they would 162
thi # -114
thi _ a 184
thi _ and 129
thi _ go -143
thi _ i 236
thi _ is -332
thi _ me -150
thi _ my 216
thi _ not -155
thi _ the 184
thi _ you -106
thi and 233
thi in 181
thi is 16
thi letter 199
thi minut 165
thi no -467
thi point -206
thi stag -120
thi year -171
thin 173
thing _ my -164
thing as 171
thing i -114
thing stand 141
think 112
think _ about -132
think _ both 136
think _ is 162
think _ me -172
think _ will 302
think _ you -198
think that -219
thos 282
though 256
though _ would 137
though not 108
thought _ you 242
thought i -157
thought of -156
thought that 152
threat -241
threaten -198
through -122
through thi 108
through you 160
thumb -164
thursday -231
thursday to 169
tickl -250
tight _ and -266
till _ find -212
till _ last -193
till next -161
tim _ is -155
time -129
time _ took 187
time and -178
time it 279
time when -181
tip about -172
titl 155
to # -69
to @ -77
to _ # -197
to _ @ -190
to _ about 155
to _ after -154
to _ again -151
to _ and -241
to _ any -190
to _ been -166
to _ but 213
to _ consider -194
to _ credit -136
to _ down -151
to _ else -313
to _ for 176
to _ half 183
to _ has 128
to _ honest -285
to _ let 124
to _ like 169
to _ more 174
to _ my 87
to _ no -124
to _ of -191
to _ ombudsman 118
to _ on -124
to _ other 155
to _ out 190
to _ over -223
to _ paid 178
to _ question -172
to _ tabl 222
to _ the -146
to _ ther 246
to _ thi -224
to _ was 137
to _ what 116
to _ whol -187
to _ with -157
to _ yes -145
to _ you -71
to accept -171
to an 156
to app -69
to ask -190
to beat 155
to cheer 161
to decid 108
to discuss 91
to do -142
to each 127
to fall 117
to fill 142
to finish -152
to follow -227
to forget 230
to give -161
to go 79
to hand 110
to hear -129
to hire 175
to hold 114
to it -87
to join 147
to know 156
to laugh -174
to lead -186
to leav -326
to let -74
to look -119
to meet -398
to mr -174
to my -217
to myself -145
to offer 222
to pass -200
to prov 183
to put 283
to remain -121
to remember 96
to rep 148
to review 163
to ring -194
to say -156
to see -103
to send -146
to show 216
to sign 136
to speak 67
to stay -309
to take -321
to the -201
to undo 154
to wait -163
to wave 172
toe 186
together and -306
together by 122
together with 128
told _ other 153
told _ that -270
told _ the 86
told _ was 203
told a 160
told him -142
told to 220
tone 277
tonic -165
too -198
too _ they 177
too far -186
too much -217
too old 275
took _ a -233
took _ more 197
took _ time -202
took a -273
tool _ be -193
top 280
top of 144
tortoiz -148
touch -176
tough -374
tour _ a -151
tour i 251
tour of -189
toward 197
town -81
trad -200
trad _ am 133
train _ interviewer 147
tram -182
transcript -129
travel -140
travel _ i -160
treat 162
treat _ as 134
treat applicant 146
treat thi 159
treat to -144
tri 95
tri to 127
trial -100
tribunal 179
trolley 132
troubl -121
tru -279
true -216
trust -160
try to 195
tuesday -195
tunnel -342
turn _ down 157
turn a -204
turn into -211
turn it 206
turn up 125
turnover 161
twic and -131
twin -378
typ 197
tyre 177
under _ @ -141
under _ so -124
understood -167
underwhelm 150
undo 154
uniform -98
union 240
university 103
unlawful 258
unlawful _ i 109
unlawful and 174
unless 379
unless i 101
unless my 161
unpaid 278
unsign 184
until -255
until @ 155
until _ @ 142
until _ would 173
until i 225
until your -132
up 173
up _ a -99
up _ i 157
up _ in -236
up _ your -250
up befor 161
up for 124
up on -145
up once -192
up the -232
up ther -181
up to -173
ups 324
ups instead 116
us -122
us _ a -193
us _ the 173
us and -217
us both 194
use _ i 139
use to -245
used _ be -164
used your -150
useful 232
using -150
valley -156
valu 263
valu and 153
vanish 131
very 107
very _ # -104
very _ and 170
very first -189
very littl 175
very much -108
very well 328
villag -249
vineyard 179
visa -247
vision 235
voic and 162
voicemail 131
wage 243
wage you 124
wait _ a -236
wait _ my -159
wait _ the 134
wait for 223
wait in -206
wait room 152
wait so 169
walk _ work -182
walk in 106
walk into 214
walk to -198
wall -260
want 147
want _ and 139
want _ be -118
want _ say -134
want _ see 182
want _ to -262
want _ work 241
want me 281
want to -238
want you -133
warm -72
warn -347
warn _ that -114
was # -188
was @ 196
was _ @ 125
was _ and -130
was _ as -164
was _ best -164
was _ bor -184
was _ clos -231
was _ dare 139
was _ enough -136
was _ ever 129
was _ first -131
was _ for 280
was _ going 145
was _ high -186
was _ in 144
was _ kind -168
was _ mistak 168
was _ much 86
was _ of -456
was _ shop 192
was _ that -133
was _ ther 130
was _ to 74
was _ tonic -165
was _ until 270
was _ warm 194
was _ who -233
was _ wife 132
was _ you -165
was a -129
was after 244
was already 308
was alway 207
was and -190
was down -160
was easy -127
was enough 144
was exact -204
was fine 166
was for 208
was generou -245
was in -343
was just 211
was mine -137
was my -250
was never 167
was nobody -187
was on 136
was only 203
was out 153
was pass 232
was perfect 177
was promis 208
was proud -167
was quit -261
was ready 173
was right -284
was sold 99
was sure -195
was the -280
was told 179
was useful 117
was warn -155
was wast -157
was when -224
was worth -198
was you 133
was your 115
watch 252
water 113
way -144
way _ i -177
way _ mak -176
way home 171
way the -148
we -306
we _ a -102
we _ about -136
we _ be -206
we _ have 17
we _ just -188
we _ know 134
we _ met 143
we _ not -270
we _ noth 147
we _ on -195
we _ our 142
we _ see 176
we both 306
we could 121
we had -262
we have -237
we spok -229
wear -201
weather -184
weather and -138
week _ @ 183
week _ a 166
week _ i 235
week befor -232
week sinc 117
week you 167
weigh -194
welcom -337
well _ and -147
well _ i -160
well _ is -195
well _ of 183
well _ that -160
well as -159
well be 197
well i 240
well of -150
well you -192
went _ and -179
went _ beyond -124
went _ the 89
went for 122
went home -133
went out -120
went through 152
were -225
were # -132
were _ # 145
were _ about -318
were _ and -253
were _ enough -224
were _ first -159
were _ in 83
were _ of -185
were _ safety 139
were _ that -181
were all -292
were my 224
were not 150
were too -144
were you 160
what 280
what _ am -159
what _ are 169
what _ came 140
what _ do -197
what _ good -260
what _ it -256
what _ love -180
what _ me -162
what _ might -114
what _ need -182
what _ relief -172
what _ said -260
what _ treat 153
what _ was 87
what _ will -184
what a -244
what it -219
what mak -165
what put -127
what the 144
what was 203
what you 347
whatever list 187
when _ are -127
when _ ask 352
when _ learn 202
when _ letter -198
when _ open 212
when _ see -166
when _ was 103
when _ would -156
when a 231
when my -260
when the -68
when we 245
whenever -250
wher 167
wher _ had -136
wher i -132
wher the 21
wher they 88
wher you 221
wher your 117
whether _ would 159
whether a 166
whether i 296
whether the -182
which _ you 203
which is -113
which my 143
which of 199
whil _ was -187
whil you 109
whisper 145
whit 194
who _ a -151
who _ about -190
who _ ask 164
who _ i -164
who _ it -201
who _ the 168
who are -211
who do 126
who found -150
who has -78
who is -138
who know 202
who laugh 111
who lent -145
who told 168
who would 46
whoever 328
whoever get -205
whol _ and 121
whol _ to -252
whol exchang 192
whom 221
why 437
why i 98
wife 85
wife and 126
wife who 179
will _ for -170
will _ forget -225
will _ get 217
will _ have -171
will _ honest 220
will _ lucky -131
will _ me -111
will _ out -230
will _ say 167
will _ sure 286
will _ that 147
will _ the -219
will _ them -176
will _ to -143
will _ your 184
will find -354
will glad -170
will go -195
will have -143
will know 138
will not -70
will say 197
will see 326
will think -342
win -83
window _ and 152
winter -331
wip 158
wise 227
wise to 152
wish -316
wish _ a -228
wish _ would -133
wish i -134
wish to 176
with -128
with @ 363
with _ @ 94
with _ bless -194
with _ boss 73
with _ for -172
with _ in 117
with _ money 122
with _ old -222
with _ record 159
with _ thank -90
with _ ups 152
with _ who 219
with _ year 225
with _ you 221
with grown 152
with me -227
with no 166
with real -250
with such 258
with thank -248
with that -236
with the -144
with warm -127
with what 145
withdrawal from -162
within 174
within _ week 205
woman 228
women 72
won -329
wonder 265
wonder for 145
wonderful -266
wood -203
word 93
word _ my 135
word _ the 111
word _ you 181
word i -151
word that 192
word with 135
work _ about 133
work _ me -225
work _ my -229
work _ was -138
work and -374
work from -236
work in -67
work is -153
work ther 218
work under 175
work up 156
work with -270
workshop -181
world of -185
worry -235
worth the -143
would -45
would _ a -101
would _ and 231
would _ been -213
would _ better 215
would _ careful 184
would _ glad -218
would _ grateful -127
would _ had -390
would _ i 164
would _ it 88
would _ leav -189
would _ let 187
would _ lying -147
would _ me -161
would _ more 158
would _ someth 111
would _ sorry 193
would _ stay 173
would _ take 221
would _ that 219
would _ the -269
would _ thos 225
would _ up -219
would _ very -248
would _ wise 134
would _ with -148
would _ you 195
would a -213
would an -195
would call 135
would expect 156
would get 207
would gone -212
would had -141
would it -146
would like -456
would made -215
would never 233
would not 302
would only 107
would promis 154
would rather -209
would recommend -228
would said -140
would say 161
would send 199
would sign -154
would still 210
would suit -146
would that -180
would the -296
would turn 161
would understand -206
would written -158
would you -435
wreck -197
wrench -126
writ the 132
writ thi -179
written 109
written down 110
wrong -296
wrong _ and -180
wrong _ is -159
wrot -191
yawn 386
year -310
year _ the 208
year _ you -200
year i -172
year it 175
yes -112
yes _ @ 132
yes _ my -178
yesterday -188
yet and -188
you # 123
you _ # 198
you _ a -119
you _ about -179
you _ after 284
you _ and -147
you _ be 75
you _ been 246
you _ could 254
you _ doing -213
you _ every -202
you _ find -309
you _ for -303
you _ got -111
you _ had 168
you _ hav 119
you _ i 92
you _ it 137
you _ keep -251
you _ kept 242
you _ learn 150
you _ leav 172
you _ let 244
you _ monday -112
you _ never 207
you _ no -115
you _ on 153
you _ only 257
you _ right -139
you _ said -175
you _ send -211
you _ so 117
you _ spoilt -129
you _ take 173
you _ thank 164
you _ the 83
you _ think -202
you _ thos -244
you _ told -155
you _ until 143
you _ up -250
you _ very 341
you _ won -137
you _ written -154
you _ your -215
you all -352
you an -152
you ask -159
you be -194
you by -279
you came 230
you can 234
you did -268
you find -162
you for -131
you gave -249
you go 194
you happen -152
you in -319
you is -143
you it 188
you keep -120
you knew 175
you know 104
you learn 224
you lost 168
you may 222
you might 411
you mov 267
you need -279
you now -120
you of -150
you on -117
you peopl 159
you push 127
you rang -293
you remember -199
you ring 141
you saw -224
you so 178
you spok -200
you talk 329
you tell -169
you to 71
you today -210
you told -124
you took -248
you treat -327
you wait -346
you want 213
you went -143
you were 257
you whenever -161
you will 251
you would 218
your 142
your _ @ -189
your _ a 85
your _ about -243
your _ across 152
your _ all 189
your _ are 154
your _ as 183
your _ ask -184
your _ at -215
your _ becaus 178
your _ by -285
your _ competitor 135
your _ could 243
your _ department 161
your _ for -194
your _ form 204
your _ go 154
your _ hire 121
your _ in 104
your _ made -298
your _ me -122
your _ not 169
your _ put -154
your _ said -174
your _ season -159
your _ show -189
your _ so 182
your _ the 192
your _ warm 136
your _ was -191
your _ were -137
your _ who -175
your _ with -354
your account 191
your accountant 154
your advic -183
your agency 121
your app 184
your apprentic -179
your best 173
your boss 187
your business 231
your call -216
your canteen -204
your contract 211
your corridor 255
your credit -136
your customer 125
your factory -233
your figur 180
your first -161
your flagship 154
your form 200
your happen 164
your hir 108
your hr 50
your interview 206
your interviewer 108
your is -200
your job 217
your kindness -222
your kitchen -195
your landlord 147
your legal 160
your letter -143
your list -173
your name -194
your number 118
your offer -140
your old -327
your own 378
your patienc -197
your payroll 155
your peopl -228
your presentation 149
your pupil -110
your read -171
your sho 133
your silenc 82
your system 174
your talent 154
your team -166
your time -164
your was 337
your way -256
your word -214
your work -244
yourselv 506
yourselv _ a 164
youth -121
zero 200
zoo 174
"""
