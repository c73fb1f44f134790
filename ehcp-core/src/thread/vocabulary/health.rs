//! Themes of bodily health.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "sleep", field: Field::Health,
        strong: "sleep, asleep, sleeping, wakes, wake, waking, night, nights, bedtime, melatonin, insomnia, lights-out, sleep practitioner, sleep clinic, sleep apnoea, broken sleep, nightmare, bed, night-time, sleep hygiene, cpap, mask",
        weak: "tired, evening, morning, paediatrician, settle" },
    Theme { name: "eating and drinking", field: Field::Health,
        strong: "feeding, feed, fed, gastrostomy, peg, nasogastric, tube, eat, eating, drink, drinking, swallow, swallowing, dysphagia, diet, dietitian, dietician, weight, nutrition, reflux, restricted diet, food, appetite, choke, choking, \
            texture of food, mealtime, modified diet, overweight, weight gain, lose weight, growth, thickened",
        weak: "lunch, snack, meal, cup, spoon, healthy" },
    Theme { name: "toileting", field: Field::Health,
        strong: "toilet, toileting, continence, incontinence, incontinent, constipation, bladder, bowel, wetting, soiling, pad, nappy, nappies, laxative, wet, dry in the day, reliably dry, accident, accidents, continence nurse, \
            toileting plan, catheter, potty, toilet training, school nursing",
        weak: "dry, change, school nurse, wash, hygiene" },
    Theme { name: "epilepsy", field: Field::Health,
        strong: "epilepsy, epileptic, seizure, absences, rescue medication, midazolam, convulsion, neurologist, epilepsy nurse, buccal, seizure plan, cluster, tonic, vagus nerve",
        weak: "medication, neurology, children's community nurse, emergency" },
    Theme { name: "breathing", field: Field::Health,
        strong: "asthma, inhaler, wheeze, wheezing, chest, respiratory, breathing, breathless, lung, suction, tracheostomy, oxygen, ventilator, chest infection, cough, respiratory physiotherapist, nebuliser, secretions",
        weak: "infection, running, community nurse" },
    Theme { name: "medicines", field: Field::Health,
        strong: "medication, medicine, tablet, tablets, stimulant, methylphenidate, dose, side effect, blood pressure, medication review, prescribed, adhd nurse, neurodevelopmental service, taking his own tablet",
        weak: "nurse, weight, appetite, clinic, review, paediatrician, adhd, attention deficit" },
    Theme { name: "pain, skin and other conditions", field: Field::Health,
        strong: "pain, ache, spasm, spasms, hip, orthopaedic, x-ray, eczema, skin, emollient, dermatology, allergy, allergic, anaphylaxis, epipen, adrenaline, diabetes, insulin, blood glucose, arthritis, joint, rheumatology, migraine, \
            spasticity, contracture, botulinum, palliative",
        weak: "comfort, comfortable, hurt, surgery, consultant" },
    Theme { name: "heart", field: Field::Health,
        strong: "heart, cardiac, cardiology, cardiologist, heart defect, heart condition",
        weak: "breathless, tires" },
    Theme { name: "thyroid, growth and general health", field: Field::Health,
        strong: "thyroid, thyroxine, health check, annual health check, blood test, general practitioner, gp, growth hormone, down's syndrome, kidney, dental, dentist, health action plan",
        weak: "health, doctor, weight, nurse, tablet" },
    Theme { name: "managing own health", field: Field::Health,
        strong: "appointment, appointments, own health, manage his own health, manage her own health, adult service, move to adult services, adult health, book appointment, own medication, taking his own, health passport, transition clinic",
        weak: "clinic, implant, audiology, nurse, hospital, book" },
];
