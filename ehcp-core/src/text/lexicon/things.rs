//! Nouns of things and places that are there for use, and of what is done: the one calls for no dose, the other does.

use super::words::WordSet;

/// Things, materials, parts of a room or building: there for use, singular.
pub static THINGS: WordSet = WordSet::new(|| {
    "alarm album amplifier apron armchair armrest ball balloon band bandage barrier basin basket beanbag bed bell belt \
     bench bib bike binder blackout blanket bleeper blind blindfold block board book booklet bookmark booth bottle bowl box \
     bracelet brace bracket brush bubble bucket button buzzer cabin calculator calendar camera cane canopy cap card carpet \
     carrel cart case chain chair chart chewy clicker clip clipboard clock coat communicator compass computer copy corner \
     cot counter cover crayon crutch cubicle cue cup cupboard curtain cushion cutlery defender den desk device dial diary \
     dice dictionary dispenser display divider doll door doorbell drape drawer earphone earplug easel eraser fan fastener \
     fastening feeder fence fidget file filter flag flap flashcard float folder font fork frame furniture gadget gaiter \
     gate gauge glass glasses globe glove goggle grab grip guard guide hammock handle handlebar handout handrail hanger \
     harness hat headband headphone headrest headset heater helmet hoist hood hook hub insole ipad jacket jigsaw jug \
     kettle key keyboard keyring kit knife label lamp lanyard laptop lead leaflet lectern lens letterbox lever lift light \
     lighting link locker lock loop magnifier map marker mask mat mattress menu microphone mirror mobile monitor mouse \
     mug nappy netbook note notebook notepad notice number object organiser outfit overlay pack pad paddle page pager paint \
     panel paper passport pass peg pen pencil phone photo photograph picture pillow pin pipe planner plate plug pocket pod \
     pole pool post poster pot pouch pram printer projector prompter prop puppet purse puzzle quilt rack radiator rail ramp \
     receiver recorder reel remote restraint ring rope rota router rug ruler sack scale scanner scarf schedule scissor \
     scooter screen script seat seating seatbelt sensor sheet shelf shield shoe sign signage sink slate sleeve slide sling \
     slope smartwatch sock sofa software space speaker splint spoon spot stabiliser stairlift stand standers stapler station \
     step sticker stick stool stopwatch strap strip stroller stylus suit support-frame surface swing switch symbol table \
     tablecloth tablet tag tape tap tarpaulin telephone telescope tent tie tile timer timetable toilet token tool tool-kit torch \
     toy track trackball tracker trampoline transmitter tray tricycle trike trolley trousers tub tube tunnel typewriter umbrella \
     uniform urinal vest vibrator wall walker wallet wallchart wand watch wedge weight wheelchair whistle whiteboard widget wig \
     window wipe wire wristband workbook worksheet workstation zip \
     alcove annexe area base bathroom bay bedroom classroom cloakroom corridor foyer garden hall kitchen lobby nook playground \
     porch room studio suite washroom snug shower bath playhouse walkway path kerb floor flooring ceiling staircase stair \
     entrance exit doorway parking space place seatplace vehicle minibus taxi car van bus \
     routine layout rule warning signal colour contrast print subtitle caption transcript recording handover-book checklist \
     equipment apparatus hardware technology aid prompt worksheet template word-bank glossary wordlist mnemonic visual"
        .split_whitespace()
        .collect()
});

/// Nouns of what is done, singular: an amount is called for.
pub static ACTIVITIES: WordSet = WordSet::new(|| {
    "session lesson game activity exercise group visit break story circuit skill talk meeting club song trip strategy \
     programme scheme course class workshop practice play sport walk ride swim dance therapy task quiz project debate drill \
     chat check-in review assessment target support intervention appointment discussion conversation interview rehearsal \
     outing placement experiment experience opportunity concession approach method package programme test catch-up \
     circle rhyme day week hour minute time block term event assembly party meal lunch breakfast performance hobby art \
     craft music drama sewing conversation exchange diet relationship friendship mentor buddy need outcome intervention input \
     resource service clinic referral step stage level package plan adjustment arrangement recommendation"
        .split_whitespace()
        .collect()
});

/// Whether a word, singular or plural, is a thing that is there for use.
#[must_use]
pub fn is_thing(word: &str) -> bool {
    THINGS.has(word) || singular(word).is_some_and(|w| THINGS.has(&w))
}

/// Whether a word, singular or plural, is something that is done.
#[must_use]
pub fn is_activity(word: &str) -> bool {
    ACTIVITIES.has(word) || singular(word).is_some_and(|w| ACTIVITIES.has(&w))
}

/// The singular of a plural: "boxes", "stories", "desks".
#[must_use]
pub fn singular(word: &str) -> Option<String> {
    let stem = word.strip_suffix('s').filter(|w| w.len() > 1 && !w.ends_with('s'))?;
    if let Some(y) = stem.strip_suffix("ie").filter(|w| w.len() > 1) {
        return Some(format!("{y}y"));
    }
    let sibilant = ["xe", "che", "she", "sse", "zze"].iter().any(|e| stem.ends_with(e));
    Some(if sibilant { stem[..stem.len() - 1].to_owned() } else { stem.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        assert_eq!(singular("boxes").as_deref(), Some("box"));
        assert_eq!(singular("stories").as_deref(), Some("story"));
        assert_eq!(singular("glasses").as_deref(), Some("glass"));
        assert_eq!(singular("class"), None);
        assert!(is_thing("desks") && !is_thing("lessons") && is_activity("lessons"));
    }
}
