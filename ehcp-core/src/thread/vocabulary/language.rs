//! Themes of speech, language and social communication.

use super::{Field, Theme};

#[rustfmt::skip]
pub(super) static THEMES: &[Theme] = &[
    Theme { name: "understanding of language", field: Field::Communication,
        strong: "understanding of language, receptive language, language comprehension, comprehension of language, \
            follow instruction, follow direction, spoken instruction, verbal instruction, instruction, key word, \
            information carrying word, simplified language, language disorder, language difficulty, blank level, \
            understand what is said, takes language literally, literal language, implied meaning, listening skill, \
            language group, talk boost, neli, language programme, speech and language programme, communication programme, \
            language delay, wh question, understanding of word, check understanding, listening and attention, \
            reduced language, break instruction, chunk",
        weak: "understand, language, question, follow, visual support, repeat, literal, simple sentence, speech and language therapist, \
            speech and language therapy, direction, listen, instruct" },
    Theme { name: "expressive language", field: Field::Communication,
        strong: "expressive language, expressive, spoken language, sentence structure, grammar, word finding, find word, \
            word order, narrative, colourful semantics, shape coding, vocabulary, retell, word knowledge, \
            spoken explanation, language structure, spoken sentence, join word, put word together, word phrase, \
            word mat, pre-teach, preteach, word map, language disorder, language difficulty, language delay, language programme, \
            speech and language programme, explain, give an account, tell a story, tell his story, tell her story, say what happened, \
            sequence event, event in order",
        weak: "sentence, word, phrase, describe, express, tell, say, story, speech and language therapist, speech and language therapy, \
            language, account, talk, explanation, in order, model, spoken" },
    Theme { name: "speech sounds", field: Field::Communication,
        strong: "speech sound, articulation, phonological disorder, speech disorder, intelligible, intelligibility, pronounce, pronunciation, unclear speech, \
            speech is unclear, clear speech, clarity of speech, unfamiliar listener, dyspraxia of speech, verbal dyspraxia, stammer, \
            stammering, stutter, dysfluency, fluency of speech, cleft, speech clarity, cued articulation, nuffield, \
            understood by, understand his speech, understand her speech, sound system, speak clearly, speech programme",
        weak: "speech, sound, unclear, clear, listener, pronunciation, speech and language therapist, speech and language therapy, \
            speak, spoken, talk, make himself understood, make herself understood, understood" },
    Theme { name: "social communication", field: Field::Communication,
        strong: "social communication, conversation, turn taking, turn-taking, take turn, eye contact, social story, comic strip conversation, \
            joke, hint, sarcasm, social cue, social understanding, social interaction, body language, facial expression, group discussion, \
            group talk, social thinking, initiate, initiation, initiate interaction, attention autism, talkabout, social use of language, pragmatic, \
            perspective, point of view, group work, personal space, interrupt, talk over, literal, implied meaning, social skill, \
            listen to other, lego therapy, lego-based therapy, social communication group, non-verbal, inference, infer",
        weak: "group, discussion, autism, autistic, topic, social, interaction, interact, respond, greet, turn, speech and language therapist, \
            speech and language therapy, idea, contribute" },
    Theme { name: "signs, symbols and communication aids", field: Field::Communication,
        strong: "makaton, signing, sign, pecs, symbol, picture exchange, communication aid, communication book, communication board, \
            voice output, object of reference, eye gaze, eye-gaze, switch, gesture, intensive interaction, pre-verbal, pre-intentional, \
            intentional communication, vocalise, vocalisation, make choice, make a choice, choose between, yes or no, aac, augmentative, alternative communication, \
            choice board, core board, total communication, express choice, request, now and next, bsl, british sign language, \
            communication passport, responsive partner, signalong, communication partner, ask for more, communication card, non-verbal, talker, lightwriter, tac pac, tacpac",
        weak: "choice, choose, picture, photograph, communicate, respond, response, signal, point, show, look, more" },
    Theme { name: "speaking up", field: Field::Communication,
        strong: "ask for help, say that he has not understood, not understood, ask for clarification, clarification, self-advocacy, \
            selective mutism, speak in front, speak to adult, say when, misunderstand, misunderstanding, repair, say what would help, \
            ask people to repeat, advocate, one-page profile, communication breakdown, breakdown, \
            say it again, express view, share view, self-advocate, speak up, make needs known, communicate needs, needs and wishes",
        weak: "ask, stranger, unfamiliar, help, view, opinion, wish, tell, confidence" },
];
