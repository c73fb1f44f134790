//! Themes of daily living, travel, work, community and family.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "dressing and personal care", field: Field::Independence,
        strong: "dress, dressing, undress, coat, shoes, shoe, fastenings, wash, washing, shower, bath, teeth, hygiene, personal care, self-care, self care, clothes, get ready, getting ready, change for pe, put on, take off, \
            intimate care, brush teeth, hair, grooming, choosing clothes, deodorant, menstruation, periods",
        weak: "morning, independently, lunch, bag, personal assistant, help" },
    Theme { name: "daily living", field: Field::Independence,
        strong: "independent living, daily living, life skill, life skills, cook, cooking, meal, laundry, cleaning, flat, tenancy, own home, live independently, supported living, housekeeping, household, kitchen, shopping, training flat, \
            live in, flatmate, enablement, live on his own, live on her own, domestic, prepare a meal, prepare a snack, renting, rent, home of his own, home of her own",
        weak: "independence, independent, independently, home, adult life, adulthood, skill, shop, pay" },
    Theme { name: "travel", field: Field::Independence,
        strong: "travel, travelling, travel training, travel trainer, bus, train, journey, route, road, cross the road, crossing, taxi, walk home, walk to school, walk to, ride, driving, drive, get to college, go into town, into town, public transport, \
            timetable of buses, on foot, independent travel, find his way, kerb",
        weak: "alone, by himself, by herself, town, safely, local, passenger, map" },
    Theme { name: "work", field: Field::Future,
        strong: "work experience, job, employment, employer, employed, apprenticeship, career, careers adviser, careers advice, internship, supported internship, volunteer, volunteering, cv, job interview, workplace, job coach, paid work, supported employment, \
            designer, placement, colleagues, supervisor, vocational, apprentice, work placement, enterprise, shop work, workshop, trade, wage, shift, rota",
        weak: "work, task, college, pay, paid, earn, tutor, skill" },
    Theme { name: "community and leisure", field: Field::Social,
        strong: "community, leisure, activity outside, club, youth group, youth club, sport, swimming, football, scouts, guides, outing, hobby, short break, short breaks, saturday, weekend, holiday club, play scheme, holiday, choir, church, mosque, \
            independent visitor, out in the community, local area, take part in, inclusion, activity of his choice, activity of her choice, community group, social life, forest school, go out, getting out, outings",
        weak: "activity, group, evening, family, outside, together, fun, friend, visit" },
    Theme { name: "family and breaks from caring", field: Field::Family,
        strong: "respite, short break, short breaks, parent carer, carers, carer, break from caring, without a break, family support, family support worker, night care, overnight, residential short break, sibling, siblings, parenting, \
            parents are exhausted, lifted, parents need, carer's assessment, early help, home care, domiciliary, strain, care worker",
        weak: "family, parents, mother, father, home, night, care, sister" },
    Theme { name: "constant supervision", field: Field::Family,
        strong: "supervision, supervise, supervised, constant supervision, adult at all times, adult with him, adult beside, cannot be left, never left alone, personal assistant, pa, trained adult, 1:1 support, one-to-one support, individual support, learning support assistant, \
            additional adult, adult support, help from an adult, high level of adult support",
        weak: "adult, alone, help, hours, support" },
];
