//! Themes of the senses, movement and the hands.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "sensitivity to sound", field: Field::Sensory,
        strong: "noise, noisy, loud, ear defender, sensitive to sound, over-responsive to sound, hand dryer, covers ears, covers his ears, covers her ears, quiet room, quiet space, \
            quiet place, headphones, noise-cancelling, auditory sensitivity, auditory overload, background noise, crowded, crowd, startled by sound, sudden sound",
        weak: "sound, quiet, hall, assembly, ear, voice, distract, overwhelm" },
    Theme { name: "sensory processing", field: Field::Sensory,
        strong: "sensory, sensory processing, sensory need, sensory diet, sensory circuit, sensory integration, over-responsive, under-responsive, hypersensitive, hyposensitive, texture, tactile, proprioception, \
            proprioceptive, vestibular, weighted, sensory overload, overload, over-stimulation, overstimulation, over-stimulated, sensory room, sensory profile, deep pressure, chew, chewy, mouthing, seeking, sensory seeking, smell, \
            fidget toy, wobble cushion, rebound therapy, startled, startle, bright light, clothing label, move and sit",
        weak: "occupational therapist, touch, light, movement, fidget, calm, regulate, busy, circuits, body" },
    Theme { name: "hearing", field: Field::Hearing,
        strong: "hear, hearing, deaf, deafness, hearing loss, hearing aid, cochlear, cochlear implant, implant, radio aid, audiology, audiologist, glue ear, grommet, lip-read, lipread, lip-reading, \
            teacher of the deaf, qualified teacher of the deaf, conductive, sensorineural, ear mould, earmould, captions, captioned, note-taker, notetaker, communication support worker, acoustic, \
            soundfield, hearing test, deaf awareness, deaf youth, audiological, face him when, face her when, face me when, ear, transmitter",
        weak: "listen, ear, quiet, speaker, sign, front, bsl, interpreter, notes, miss" },
    Theme { name: "vision", field: Field::Vision,
        strong: "vision, visual impairment, vision impairment, visually impaired, sight, eyesight, braille, qtvi, teacher of visually impaired, qualified teacher of children with vision impairment, large print, enlarge, enlarged, magnifier, magnify, \
            magnification, cane, long cane, glare, contrast, habilitation, screen reader, dark room, nystagmus, cortical visual, cvi, squint, ophthalmology, ophthalmologist, orthoptist, glasses, blind, print size, font size, \
            tactile diagram, raised, large-print, rehabilitation officer, partially sighted, rehabilitation, light box, lightbox, bright object, pre-braille, track an object, functional vision, eye condition, visual fatigue",
        weak: "see, eye, light, look, bright, track, touch, dark, colour, tactile" },
    Theme { name: "orientation and mobility without sight", field: Field::Vision,
        strong: "habilitation, mobility training, long cane, cane, orientation, find his way, find her way, way round, way around, kerb, step edge, trailing, sighted guide, mobility and orientation, mobility officer, \
            habilitation specialist, bump into, bumps into, trip over, trips over, uneven ground, steps and kerbs, protective technique",
        weak: "steps, edge, walk, route, path, stairs, move about, playground, surface, find, door, obstacle" },
    Theme { name: "fine motor skills", field: Field::Physical,
        strong: "fine motor, fine-motor, grasp, grip, scissors, cut, button, buttons, hand strength, dexterity, hand function, finger, fingers, putty, fasten, fastening, fasteners, zip, lace, laces, compasses, hands, hand, \
            bilateral coordination, hand-eye, hand skill, pincer, thread bead, cutlery, in-hand, fisted, bat, batting, co-ordination disorder, coordination disorder, dyspraxia, tool, tools, motor skills programme, manipulate, manipulation",
        weak: "occupational therapist, occupational therapy, pencil, reach, release, hold, open, exercise" },
    Theme { name: "movement and posture", field: Field::Physical,
        strong: "gross motor, walk, walking, balance, co-ordination, coordination, stairs, wheelchair, walker, walking frame, standing frame, standing, stand, posture, postural, core strength, core stability, physiotherapy, \
            physiotherapist, physiotherapy programme, mobility, hoist, transfer, moving and handling, seating, hydrotherapy, cerebral palsy, muscle tone, tone, hip, hips, spine, range of movement, splint, orthotic, move programme, stretches, \
            stretch, head control, sit unsupported, supported sitting, sit, roll, crawl, scoliosis, gmfcs, hypermobile, hypermobility, joint, muscle, gait, fall, falls, riding, rebound, sleep system, \
            positioning, change of position, tracking hoist, physical disability, lifted, lift",
        weak: "move, movement, head, knee, swim, strength, stamina, pe, step, occupational therapist, climb, carry" },
    Theme { name: "tiredness and stamina", field: Field::Physical,
        strong: "tired, tires, tire, tiredness, fatigue, exhausted, exhaustion, stamina, rest, rest break, energy, pacing, worn out, weary, headache",
        weak: "afternoon, ache, break, long day, quiet room" },
];
