//! Themes of feelings, behaviour and relationships.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "anxiety", field: Field::Emotional,
        strong: "anxiety, anxious, worry, worried, panic, fear, fearful, frightened, scared, nervous, phobia, ocd, obsessive, school refusal, \
            school avoidance, emotionally based school, ebsa, reassurance, overwhelm, overwhelmed, cbt, cognitive behavioural, worry book, graded exposure, \
            mindfulness, relaxation, distress, separation",
        weak: "calm, mental health, wellbeing, counsellor, safe space, quiet space, avoid, withdraw, educational psychologist, elsa, stress, unfamiliar, quiet place" },
    Theme { name: "emotional regulation", field: Field::Emotional,
        strong: "regulate, regulation, dysregulate, dysregulated, self-regulate, co-regulation, calm, calming, calm down, anger, angry, meltdown, outburst, frustrated, frustration, \
            emotional literacy, emotional regulation, elsa, zones of regulation, zones, five-point scale, 5-point scale, de-escalate, de-escalation, body signal, break card, time out, \
            time-out, trigger, cool down, recognise feeling, name feeling, arousal, settle, shut down, tantrum, emotion, feeling, recognise his feelings, calm box, regulation station, \
            alert programme, emotion coaching, self-soothe, rising tiredness, quiet place, safe space, calm space, restorative, hypervigilant, hypervigilance, startle, sensory break",
        weak: "upset, distress, cry, adult, signal, card, break, trusted, strategy, notice, recognise, scale, colour" },
    Theme { name: "change and transition", field: Field::Emotional,
        strong: "change, transition, unexpected, unexpected change, routine, predictable, unpredictable, visual timetable, advance warning, warn, warning, prepare for change, \
            new school, secondary school, move to, transfer, moving on, visit, settle into, change of plan, now and next, change of activity, timetable, \
            social story, next activity, shift attention, familiar routine, new setting, countdown, new class",
        weak: "different, new, prepare, structure, anticipate, next, expected, familiar, map, picture timetable, day" },
    Theme { name: "self-esteem", field: Field::Emotional,
        strong: "self-esteem, self esteem, confidence, confident, self-worth, self-image, self-confidence, resilience, proud, praise, feels like a failure, believe in, \
            identity, sense of self, positive about, achievement, fear of failure, success, mentor, growth mindset, \
            low opinion, value himself, value herself, talent, strengths",
        weak: "encourage, give up, mistake, try, happy, happier, good at, choose, counsellor, learning mentor, show" },
    Theme { name: "mood and mental health", field: Field::Emotional,
        strong: "mood, low mood, depress, depressed, depression, self-harm, self harm, hurt himself, hurt herself, hurting himself, hurting herself, hurt themselves, suicidal, suicide, counselling, counsellor, camhs, \
            child and adolescent mental health, mental health, psychotherapy, psychotherapist, therapeutic, trauma, bereavement, grief, loss, nightmare, sadness, sad, unhappy, happier, \
            clinical psychologist, eating disorder, wellbeing, drawing and talking, play therapy, art therapy, therapeutic session",
        weak: "psychologist, contact, happy, emotional, safe, talk, confidential" },
    Theme { name: "trust and attachment", field: Field::Emotional,
        strong: "attachment, trust, trusted adult, key adult, key worker, keyworker, key person, familiar adult, familiar people, neglect, hypervigilant, pace, dyadic, relationship with adult, authority, \
            form relationship, nurture, nurture group, theraplay, relational, consistent adult, sense of safety, confrontation, check-in, check in, meet and greet, rejection, abandonment, \
            restorative, music therapy, thrive approach, early loss",
        weak: "safe, adult, familiar, relationship, loss, bond, depend, staff, known, withdrawn, circle time" },
    Theme { name: "behaviour", field: Field::Emotional,
        strong: "behaviour, aggression, aggressive, hit, bite, kick, swear, damage, refuse, refusal, comply, compliance, demand avoidance, demand, pda, boundary, challenging, violent, violence, \
            physical intervention, team teach, risk assessment, run off, abscond, spit, throw, incident, restorative, positive behaviour, behaviour plan, behaviour support, \
            defiant, oppositional, reward, consequence, exclusion, suspended, in trouble, sanctions, remain in lesson, manipulative, attention-seeking, attention seeking",
        weak: "unsafe, danger, staff, others, lesson, calm, anger, risk, rule, agreed" },
    Theme { name: "attendance and engagement", field: Field::Emotional,
        strong: "attendance, attend school, attend lesson, attend all, remain in lessons, school refusal, reduced timetable, part-time timetable, stay in class, stays in lesson, \
            engage, engagement, motivation, motivated, exclusion, timetabled lesson, persistent absence, reintegration, in lessons, missed school, return to school",
        weak: "attend, lesson, session, part, participate, participation, absence, late" },
    Theme { name: "friendship and play", field: Field::Social,
        strong: "friend, friendship, peer, social skill, play with, join a game, play alongside, join in play, playtime, lunchtime, playground, lonely, loneliness, isolated, on his own, on her own, \
            buddy, circle of friends, lego therapy, lego-based therapy, other children, another child, classmate, game, play, share toy, social group, social skills group, \
            make friends, play skill, parallel play, pretend play, unstructured time, break time, invite, youth group, playmate, circle time, join in, peer relationship, group of children",
        weak: "club, social, lunch, share, group, children, pair, join, together, toy, fun, turn" },
    Theme { name: "keeping safe", field: Field::Social,
        strong: "online safety, exploit, exploited, exploitation, keep safe, keeping safe, stranger, danger, vulnerable, consent, healthy relationship, easily led, led by older, being used, grooming, \
            scam, bully, bullying, bullied, road safety, stay safe, safety, sense of danger, aware of danger, trusting, say no, protective behaviours, sex and relationships, relationship education, private",
        weak: "safe, risk, older, trust, relationship, internet, mobile phone, phone" },
];
