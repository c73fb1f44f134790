//! Words of wishes: jobs, goals for life, hopes.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[&WANTS, &CAREERS, &LIFE_GOALS, &COLOURED];

/// Wishes.
pub(crate) static WANTS: Lexicon = Lexicon {
    name: "wants",
    phrases: &[
        "{want|wants|wanting|wanted} {to|him|her|them|sam|a|people|my|more|it|}",
        "{would|'d|i'd|he'd|she'd|they'd|we'd} {really|also|most|} {like|love|hope|wish|want|prefer}",
        "{hope|hopes|hoping} {that|to|for|he|she|they|one}",
        "{wish|wishes|wishing} {that|to|for|he|she|they}",
        "{dream|dreams|dreaming} {of|is|that|about|job|to}",
        "{aspire|aspires|aspiring} to",
        "{aspiration|ambition|hope|wish|dream|ambitions|aspirations|goal in life} is",
        "{his|her|their|my} {aspiration|ambition|dream|hope}",
        "{look|looks|looking} forward to",
        "would be {a|so|} {joy|pleasure|delight|lovely|nice|wonderful|great|good|fantastic|dream|amazing|brilliant} {to|if|for|}",
        "high aspirations",
        "{is|am|are} {very|really|} {keen|eager|determined|hoping|planning|aiming} {to|on}",
        "{sees|imagines|pictures} {himself|herself|themselves|myself}",
        "{plans|plan|intends|aims|aim} to",
        "it is {hoped|our hope|his hope|her hope|their hope}",
        "interested in {becoming|being|working}",
        "{thinking|thinks} {of|about} {becoming|being|working|training}",
        "{thinks|think} {he|she|they|i} {might|may|would|could} like",
        "longs {to|for}",
        "{has|have} {always|long|often|} wanted to",
        "{his|her|their|my} heart set on",
        "{set|sets} {his|her|their} sights on",
        "when {he|she|they} {grows|grow} up",
        "when i grow up",
        "{one day|some day|someday|in the future|in adult life|as an adult|in adulthood|in later life|when older|when he is older|when she is older|when they are older}",
    ],
};

/// Jobs.
pub(crate) static CAREERS: Lexicon = Lexicon {
    name: "careers",
    phrases: &[
        "{mechanic|electrician|plumber|builder|carpenter|joiner|bricklayer|vet|veterinary nurse|nurse|midwife|doctor|surgeon|dentist|paramedic|pharmacist|scientist|engineer|architect|pilot|astronaut|footballer|athlete|dancer|singer|musician|drummer|actor|actress|artist|author|writer|journalist|photographer|designer|animator|game designer|games designer|programmer|coder|developer|youtuber|gamer|streamer|influencer|chef|cook|baker|barista|waiter|waitress|hairdresser|barber|beautician|make up artist|model|teacher|teaching assistant|nursery nurse|nursery worker|childminder|social worker|lawyer|solicitor|barrister|judge|police officer|policeman|policewoman|firefighter|fireman|soldier|sailor|farmer|gardener|zookeeper|zoo keeper|groom|jockey|gamekeeper|fisherman|driver|bus driver|train driver|lorry driver|taxi driver|postman|shopkeeper|shop assistant|receptionist|accountant|banker|businessman|businesswoman|entrepreneur|mp|politician|prime minister|librarian|tattooist|carer|care worker|florist|tailor|welder|decorator|painter|roofer|tree surgeon|lifeguard|referee|boxer|wrestler|racing driver|cricketer|swimmer|gymnast|marine biologist|palaeontologist|archaeologist|historian|translator|detective|magician|comedian|film maker|director|producer|dj|technician}",
    ],
};

/// Life goals.
pub(crate) static LIFE_GOALS: Lexicon = Lexicon {
    name: "life goals",
    phrases: &[
        "{run|own|have|start|set up|open} {a|his own|her own|their own|my own|an} {business|garage|shop|company|salon|cafe|café|restaurant|farm|house|home|flat|car|bakery|studio|stables|barber shop}",
        "{live|lives|living} {independently|alone|on his own|on her own|on their own|on my own|by himself|by herself|by themselves|near|with friends|with a friend|with two friends|with his friends|with her friends|with his girlfriend|with her boyfriend|in his own|in her own|in their own|in my own|in a flat|in a house|abroad|with a partner|with my}",
        "{go|going|get|gets} to {college|university|uni|drama school|art school|art college|catering college|oxford|cambridge}",
        "{get|gets|have|has|find|hold|secure} {a|an|his own|her own|} {paid|full time|part time|weekend|saturday|meaningful|good|well paid|proper|} {job|employment|career|paid work|girlfriend|boyfriend|partner|family|wife|husband|children of|kids|dog of|apprenticeship|mortgage}",
        "{get|be|getting} {married|rich|famous|a parent|a dad|a mum|employed|in employment|in paid employment|in work}",
        "{have|has} {his|her|their|my} own {home|flat|house|car|family|business|place|children|money}",
        "{join|joins|be in} {the army|the navy|the raf|the royal navy|the police|the police force|the fire service|the fire brigade|the armed forces|the marines}",
        "{work|works|be employed|train|get a job|have a job} {as|for|with animals|with children|with cars|with computers|with horses|in construction|in catering|in hospitality|in retail|in childcare|outdoors}",
        "{work|works|be employed} {in|at|on} {a|an|the|his|her|their|my|} {family|uncle's|aunt's|dad's|mum's|father's|mother's|grandad's|brother's|sister's|shop|shops|office|garage|cafe|café|restaurant|kitchen|hotel|farm|salon|hospital|care home|nursery|zoo|stables|factory|warehouse|library|supermarket|it|music|film|theatre|football|sport|gaming|fashion}",
        "{become|becoming} {a|an|the|famous|rich|professional}",
        "{travel|see|sail|fly|drive} {round|around|} the world",
        "{play|plays} for {england|wales|scotland|a professional|manchester|liverpool|arsenal|his country|her country|their country}",
        "{lead|leads|live|lives|have} {a|an} {happy|full|fulfilling|independent|good|normal|healthy|successful|fulfilled|long} {life|adult life}",
        "{lead|live|have} a {full|happy|long|healthy} and {happy|fulfilling|independent|healthy|successful} {life|adult life}",
        "{drive|own|buy} {a|his own|her own|my own} {car|lorry|motorbike|house|dog}",
        "live in {spain|france|america|australia|london|another country|the country|the city|a big house|the countryside}",
        "be {happily|} married",
        "{move|moves} {out|into his own|into her own|into my own}",
    ],
};

/// Words that colour a wish and leave open what is wished for.
pub(crate) static COLOURED: Lexicon = Lexicon {
    name: "coloured",
    phrases: &[
        "{a|an} {confident|happy|happier|successful|good|better|independent|fulfilled|great|keen|strong} {}",
    ],
};
