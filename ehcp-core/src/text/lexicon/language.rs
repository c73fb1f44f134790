//! How a plan speaks: of the future or the past, with respect or without.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[&FUTURE, &DONE, &BELITTLING];

/// Words that look forward, or say that something is to be aimed at.
#[rustfmt::skip]
pub static FUTURE: Lexicon = Lexicon { name: "language-future", phrases: &[
    "will", "shall", "to be able", "by the end", "by the time", "can", "is able to", "am able to", "are able to", "would", "should", "may",
] };

/// Words of what is going on or over.
#[rustfmt::skip]
pub static DONE: Lexicon = Lexicon { name: "language-done", phrases: &[
    "{has|have} {learnt|learned|made|achieved|improved|developed|begun|started|gained|mastered|met|shown|become|reached}",
    "{is|are|am} {working on|working towards|learning|developing|improving|making progress|beginning|starting|currently}",
    "{was|were} {able|working|achieved|met}", "continues {to|with|}", "continued", "{is|are} still", "{has|have} been",
] };

/// Words that blame or belittle, wherever they stand.
#[rustfmt::skip]
pub static BELITTLING: Lexicon = Lexicon { name: "language-belittling", phrases: &[
    "{lazy|naughty|manipulative|manipulates|attention seeking|attention seeker|spiteful|devious|stupid|slow learner|babyish|disobedient|unruly|wilful|work shy|feral|insolent|thug|unteachable|defiant|drama queen|non compliant|noncompliant|ill mannered|unmotivated|work avoidant|uncooperative|unco operative}",
    "gets {his|her|their} own way", "to get {his|her|their} own way", "{can't|cannot} be bothered", "{makes|making} no effort", "{kicks|kicking} off", "{plays|playing|acts|acting} up",
    "{throws|throwing|has} {a|} {tantrum|tantrums|strop|paddy}", "{chooses|choosing} to {misbehave|ignore|refuse|disrupt|disobey}", "{knows|know} {exactly|full well} {what|how} {he|she|they} {is|are} doing",
    "{suffers|suffering} from", "{wheelchair bound|confined to a wheelchair|handicapped|retarded|cripple|crippled|victim of|afflicted with|normal children|mental age}", "{low|high} functioning",
    "{badly behaved|bad behaviour|poor attitude|bad attitude|attitude problem|problem child|difficult child|challenging child|troublemaker}",
    "{chaotic|dysfunctional|feckless|neglectful} {family|home|household|parents|parenting|mother}", "poor parenting",
] };
