//! Verbs: what a person can be seen to do, and what is done to a person.

use super::words::WordSet;

/// Base forms of verbs for what others can see or hear someone do.
pub static ACTS: WordSet = WordSet::new(|| {
    "abandon accept ache add agree aim annoy answer apologise apply argue arrive ask attend avoid bake bang bathe \
     beg bite blame blend block blow blurt boil book borrow bounce bow break breathe bring brush bump burst \
     button buy calculate call cancel carry catch charge chase chat cheat check cheer chew choke chop clap clean clear \
     climb cling close collapse collect colour comb come comment compare complain complete compose confuse cook copy \
     cough count cover crawl cross crouch cry cuddle curl cut cycle damage dance dash decide decline decode deliver \
     describe destroy dip disrobe disturb dial dive divide do draw dress dribble drift drink drive drop dry eat echo \
     email empty enter erase escape estimate examine exchange exit explain faint fall fasten feed fetch fiddle \
     fidget fight file fill find finish fix flap flee flick flinch flip float flush fold follow forget forgive form \
     freeze fumble gag gasp gaze gesture get give glance glue go grab grasp graze greet grip groan guess hand hang \
     head hear hide hit hoist hold hop hug hum hurry hurt identify ignore imitate indicate insert interrupt introduce \
     invite iron jam join joke jot jump keep kick kiss kneel knit knock label laugh lash laminate lay lead lean leap \
     leave lend lick lie lift light line link listen load lock log look lose lower make manoeuvre march mark mash \
     match measure melt mend message mimic mind mishear misjudge misread miss mistake misunderstand mix moan \
     mount mouth move muddle multiply mumble murmur name nap neglect nod note notice nudge obey offer omit open \
     order overbalance overreact pace pack paint panic park pass paste pat pause pay pedal peel pick pinch place plan \
     plant play plead point poke post pound pour practise praise predict prepare present press pretend prick print \
     produce pronounce propel protest provoke pull punch purchase push put puzzle queue quit race raise reach react \
     read recall recite recognise record reach refuse reheat rehearse remember remind remove repeat replace reply \
     report rescue resist respond rest retell retrieve return reverse ride ring rinse rip rise rock roll rub ruin run \
     rush save say scoop score scrape scratch scream scribble search seek select sell send separate set sew shake share \
     shave shiver shop shout show shower shred shrug shut sigh sign sing sip sit skip slam slap sleep slice slide slip smack smash \
     smear smell smile smoke snatch snap sneeze soil solve sort speak spell spend spill spin spit splash sprinkle squeeze \
     squirm stack stamp stand stare start startle state stay steal steer step stick stir stop storm stretch stroke stumble subtract \
     suck sulk summarise surrender swallow swap swear sweep swim swing switch take talk tap taste teach tear tell \
     telephone test text thank throw tick tidy tie tip tire topple toss touch trace track transfer translate travel trim \
     trip try tug turn twist type unbutton undo undress unfasten unload unlock unpack unwrap upset urinate use vacuum visit \
     volunteer vomit vote wait wake walk wander wash waste watch wave wear weave weep weigh welcome wet wheel \
     whisper win wipe withdraw work worry wrap wreck write yawn yell zip"
        .split_whitespace()
        .collect()
});

/// Past participles and pasts that do not end in "-ed".
pub static IRREGULAR: WordSet = WordSet::new(|| {
    "begun bitten blown bought broken brought built caught chosen come cut done drawn driven drunk eaten fallen fed \
     felt fought found forgotten frozen given gone got grown held hidden hit hurt kept known laid lain led left lent \
     let lost made meant met paid put read ridden risen run rung said seen sent set sewn shaken shown shut slept spent \
     spilt spoken stolen stood sung swum sat sold taken taught told thrown thought torn understood withdrawn woken won \
     worn written"
        .split_whitespace()
        .collect()
});

/// Participles after "be" that tell of the person's own state or standing, not of what others will do.
pub static OWN_STATE: WordSet = WordSet::new(|| {
    "able accepted adjusted amused annoyed awarded balanced bitten bored bothered bullied chosen committed completed \
     concerned confused connected determined distracted done dressed elected embarrassed employed engaged exhausted \
     excited excluded excused finished focused focussed frightened gone heard hit hurt included interested invited \
     involved known left liked limited lost married motivated organised overwhelmed paid passed picked pleased prepared \
     promoted published qualified recognised registered regulated relaxed respected rested rewarded scared seated \
     selected sent settled stopped surprised suspended teased tired tolerated trusted understood upset used valued \
     voted wanted washed worried"
        .split_whitespace()
        .collect()
});

/// Verbs that with one thing as their object are done or not done.
pub static DEEDS: WordSet = WordSet::new(|| {
    "apply bake book build buy climb compose complete cook design draw earn enter find finish gain get make obtain open order organise \
     paint pass perform plan post prepare present record ride run send sing swim take visit win write join attend sew knit grow \
     pay invent film print publish host lead chair vote catch start hold spend swallow try choose assemble mend deliver recite"
        .split_whitespace()
        .collect()
});

/// Objects that make of a deed something that goes on, or that no one could check.
pub static OPEN_ENDED: WordSet = WordSet::new(|| {
    "choice choices decision decisions difference start effort contribution comment request friend noise sound break turn \
     change conversation talk adult teacher lesson class group activity task pencil part while interest look role rest care seat \
     mark bit lot range number variety pen hand hands view idea need chance word sense full good better wider wide greater more \
     attempt response answer question lead instruction routine work learning school risk point session balance time place bag desk tray bedroom"
        .split_whitespace()
        .collect()
});

/// Nouns for what no one can see: as the object of a verb of change they leave it vague.
pub static ABSTRACT: WordSet = WordSet::new(|| {
    "skill skills confidence understanding knowledge ability abilities independence resilience awareness vocabulary \
     self-esteem esteem relationship relationships friendships language communication attention concentration focus \
     progress potential attainment achievement learning curriculum behaviour behaviours emotion emotions feelings \
     feeling temper anger impulses anxiety needs need strategies strategy range variety wellbeing well-being \
     self-regulation regulation control capacity competence competencies repertoire engagement participation \
     motivation interest curiosity empathy sense growth improvement improvements increase reduction difficulties \
     views opinions ideas thoughts self identity peers environment environments world experiences experience trust \
     gap challenge challenges changes change future goals targets outcomes literacy numeracy development wishes rules"
        .split_whitespace()
        .collect()
});

/// Verbs for what goes on within, or for everything at once: to find them hard is to name an area, not a difficulty.
pub static UNSEEN: WordSet = WordSet::new(|| {
    "learn communicate cope engage socialise socialize interact focus concentrate behave regulate self-regulate access \
     manage develop understand progress participate function relate have be like want need process integrate achieve \
     know express improve maintain form build use"
        .split_whitespace()
        .collect()
});

/// Nouns that end like trades and are none.
pub static NOT_TRADES: WordSet = WordSet::new(|| {
    "member helper reader learner listener speaker player teenager partner leader monitor number swimmer walker eater sleeper \
     communicator talker writer speller center corner order shorter longer better other another former later letter \
     brother sister mother father daughter together never ever over under summer winter water paper answer offer power \
     matter manner character computer buddy friend visitor neighbour supporter follower user thinker worker volunteer \
     mentor prefect rider dancer runner scorer finisher starter counter junior senior minor major prior superior \
     regular popular similar older younger bigger smaller human error mirror"
        .split_whitespace()
        .collect()
});

/// Whether a word is the third person of an act: "answers", "carries", "goes".
#[must_use]
pub fn is_third_person(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('s') else { return false };
    if word.ends_with("ss") {
        return false;
    }
    ACTS.has(stem)
        || stem.strip_suffix('e').is_some_and(|s| ACTS.has(s))
        || stem.strip_suffix("ie").is_some_and(|s| ACTS.has(&format!("{s}y")))
}

/// Whether a word is the past or the past participle of an act: "asked", "stopped", "torn".
#[must_use]
pub fn is_past(word: &str) -> bool {
    if IRREGULAR.has(word) {
        return true;
    }
    let Some(stem) = word.strip_suffix("ed") else { return false };
    ACTS.has(stem)
        || ACTS.has(&word[..word.len() - 1])
        || stem.strip_suffix('i').is_some_and(|s| ACTS.has(&format!("{s}y")))
        || is_doubled(stem) && ACTS.has(&stem[..stem.len() - 1])
}

// "stopp", "hugg": the consonant that an ending doubled.
fn is_doubled(stem: &str) -> bool {
    let mut last = stem.bytes().rev();
    matches!((last.next(), last.next()), (Some(a), Some(b)) if a == b && a.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_of_acts() {
        for word in ["answers", "carries", "goes", "watches", "uses", "cries"] {
            assert!(is_third_person(word), "{word}");
        }
        for word in ["is", "class", "needs", "lessons", "this", "s", "maths"] {
            assert!(!is_third_person(word), "{word}");
        }
        for word in ["asked", "stopped", "carried", "used", "torn"] {
            assert!(is_past(word), "{word}");
        }
        for word in ["red", "need", "diagnosed", "ed", "ééd"] {
            assert!(!is_past(word), "{word}");
        }
    }
}
