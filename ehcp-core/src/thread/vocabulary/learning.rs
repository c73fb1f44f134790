//! Themes of literacy, numeracy and learning.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "reading", field: Field::Literacy,
        strong: "read, reading, reader, decode, decoding, word reading, fluency of reading, reading age, reading comprehension, inference, infer, \
            paired reading, reading pen, toe by toe, read write inc, rwi, precision teaching, lexia, reading recovery, catch up literacy, \
            dyslexia, dyslexic, literacy programme, reading programme, high frequency word, sight word, text-to-speech, text to speech, reading test, \
            passage, functional reading, sight vocabulary, literacy, literacy difficulties, barrington stoke, coloured overlay",
        weak: "book, text, word, story, print, page, structured programme, multisensory, comprehension, specialist teacher, letter, label" },
    Theme { name: "phonics", field: Field::Literacy,
        strong: "phonics, letter sound, phoneme, grapheme, blend, blending, segment, segmenting, phonological awareness, phonic, cvc word, \
            letters and sounds, sounds write, precision teaching, rhyme, syllable, read write inc",
        weak: "letter, sound, word, literacy, alphabet" },
    Theme { name: "spelling", field: Field::Literacy,
        strong: "spell, spelling, misspell, spellchecker, spell checker, spelling programme, word bank, dyslexia, word prediction, nessy, literacy programme",
        weak: "word, letter, literacy, specialist teacher, structured programme" },
    Theme { name: "writing", field: Field::Literacy,
        strong: "write, writing, written work, written, paragraph, planning frame, writing frame, scribe, dictation, dictate, dictating, speech recognition, \
            speech-to-text, speech to text, mind map, mind-mapping, word prediction, recording, record his ideas, record her ideas, extended writing, compose, composition, \
            alternative recording, essay, connected writing, clicker, talking tin",
        weak: "sentence, laptop, type, typing, story, paper, page, idea, plan, literacy, word, assistive technology, software" },
    Theme { name: "handwriting", field: Field::Physical,
        strong: "handwriting, letter formation, form letter, write name, write his name, write her name, pencil grip, pencil grasp, pencil, writing slope, cursive, legible, slow writer, \
            pen grip, pen, speed of handwriting, copying from the board, write his own name, mark making, hand ache, hand hurt, hand tire, hand cramp",
        weak: "write, hand, letter, paper, occupational therapist, grasp, grip, fine motor" },
    Theme { name: "typing and technology", field: Field::Literacy,
        strong: "touch-typing, touch typing, touch-type, keyboard, typing, type, laptop, word processor, word processing, assistive technology, \
            speech recognition, text-to-speech, software, tablet, chromebook, ipad, computer, word prediction",
        weak: "technology, screen, dictate, program, app" },
    Theme { name: "number", field: Field::Numeracy,
        strong: "mathematics, maths, mathematical, number, numeracy, count, counting, addition, subtract, subtraction, multiplication, multiply, division, divide, times table, \
            number bond, number fact, calculation, arithmetic, place value, numicon, number line, number track, counter, numeral, dyscalculia, \
            power of 2, plus 1, catch up numeracy, word problem, number problem, table square, digit, cubes, numeracy programme",
        weak: "more, fewer, quantity, measure, table, fact, shape, sum, add" },
    Theme { name: "money", field: Field::Numeracy,
        strong: "money, coin, budget, budgeting, pay for, change in a shop, cash, bank, bank account, spend, spending, wage, price, cost, payslip, pay a bill, bill, \
            real money, buy, handle money",
        weak: "shop, café, pay, till, earn" },
    Theme { name: "time", field: Field::Numeracy,
        strong: "tell the time, clock, time telling, sense of time, watch, punctual, on time, be late, getting ready in time, calendar",
        weak: "time, timer, ready, long, early" },
    Theme { name: "attention", field: Field::Thinking,
        strong: "attention, concentrate, concentration, focus, distract, distracted, distractible, on task, on-task, off task, fidget, impulsive, impulsivity, restless, \
            hyperactive, hyperactivity, adhd, attention deficit, movement break, short task, leave seat, call out, leave his seat, leave her seat, leave their seat, \
            attend to, attends to, attention drift, attention span, workstation, work station, sit still, attention autism, bucket, \
            sustain attention, brain break, task in blocks, small step, wobble cushion, visual timer, sand timer, timer, short block, stay with a task, shift attention",
        weak: "task, block, minute, sit, prompt, break, listen, adult-led, activity, practical, nearby, settle" },
    Theme { name: "memory", field: Field::Thinking,
        strong: "memory, working memory, recall, remember, retain, forget, forgets, overlearn, overlearning, over-learning, repetition, \
            hold in mind, hold things in mind, retention, mnemonic, memory aid, memory strategy, revisit, pre-teaching and overlearning",
        weak: "repeat, step, instruction, item, list, reminder, chunk" },
    Theme { name: "processing", field: Field::Thinking,
        strong: "processing, process, processing speed, thinking time, time to process, extra time, time to answer, response time, slow to respond, processing time, \
            longer than others, take longer, count to ten, auditory processing, take in",
        weak: "slow, slower, pace, longer, time, second, answer, respond, wait, copy, board" },
    Theme { name: "organisation", field: Field::Thinking,
        strong: "organise, organisation, organising, planning, planner, homework, equipment, checklist, task board, task list, executive function, executive functioning, \
            start a task, starting, getting started, begin, order a task, finish, sequence, sequencing, task management, study skill, diary, loses equipment, \
            break down task, independent work, work independently, teacch, sequence a task, routine, step of a task, task of several parts, initiate task, \
            picture strip, task analysis, multi-step, backward chaining",
        weak: "step, independent, prompt, reminder, part, instruction, plan, set up, order, task, symbol, photograph" },
    Theme { name: "learning and thinking", field: Field::Thinking,
        strong: "learning difficulty, severe learning difficulty, profound and multiple learning, moderate learning difficulty, learning disability, cognition, cognitive, \
            reasoning, problem solving, abstract, conceptual, differentiate, differentiated, differentiation, generalise, generalisation, small step, engagement model, cause and effect, \
            sensory curriculum, early development, early learning, new skill, new learning, precision teaching, developmental, slow learner, behind his age, concrete, \
            anticipate, anticipation, object permanence, exploration, practical learning, learn by doing, problem-solving",
        weak: "learn, learner, curriculum, skill, develop, task, routine, repeat, sensory, teach, activity, step" },
    Theme { name: "study and qualifications", field: Field::Future,
        strong: "gcse, qualification, examination, exam, course, access arrangement, extra time, separate room, college course, pass, university, a level, \
            btec, functional skill, accreditation, unit, test",
        weak: "college, study, lecturer, grade, level, lesson, subject, science, achieve" },
];
