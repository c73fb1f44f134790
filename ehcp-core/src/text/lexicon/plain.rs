//! Words that stand in the way of plain language.

use crate::text::Lexicon;

/// Every lexicon of this file.
pub(super) static ALL: &[&Lexicon] = &[&JARGON, &FORMAL];

/// Jargon that no child or parent could be expected to know.
pub(crate) static JARGON: Lexicon = Lexicon {
    name: "jargon",
    phrases: &[
        "{polymorphemic|morphemic|phonemic|graphemic|maladaptive|externalising|internalising|externalizing|internalizing|prosocial|pro social|dyadic|triadic|polysyllabic|multisyllabic|lexical|morphosyntactic|morphological|syntactic|pragmatic competence|graphomotor|visuospatial|visuoperceptual|visuo spatial|phonetically plausible|grapheme phoneme correspondence|grapheme phoneme correspondences|grapheme|graphemes|automaticity|affect regulation|behavioural repertoire|repertoire|commensurate|adaptive functioning|competencies|developmental trajectory|trajectory|metacognitive|metacognition|metalinguistic|fidelity|evidence based|operationalise|operationalised|psychosocial|neurodevelopmental|proprioceptive|vestibular|interoceptive|interoception|exteroceptive|praxis|dyspraxic profile|bilateral integration|ideation|perseverative|perseveration|echolalic|echolalia|intraverbal|tact|tacts|mands|manding|mand|discriminative stimulus|antecedent|antecedents|extinction|functionally equivalent|mean length of utterance|intelligibility|joint attentional|joint engagement|sensory modulation|modality|modalities|multimodal|multi modal|psychoeducation|psycho educational|attachment seeking|dysfluent|dysfluency|disfluencies|phonotactic|semantic|sensorimotor|sensori motor|visuo motor|kinaesthetic|proximal|distal|contingent|contingency|reciprocal interactions|expressive output|receptive modality|attentional control|inhibitory control|orthographic|prosody|prosodic|utterance|utterances|co construct|holistic|stimulus|stimuli|stereotypies|stereotypy|self injurious|functional communication training|salient|remediate|pronominal|case marking|obligatory contexts|bilabial|plosive|plosives|fricative|fricatives|affricates|velar|alveolar|cvc|ccvc|connected speech|phonological targets|phonological processes|token economy|task avoidant|differential reinforcement|reinforcement schedule|errorless|prompt fading|prompt hierarchy|theory of mind|central coherence|executive functioning deficits|visual perceptual|visual spatial|spatial concepts deficits|crossing midline|cross midline|midline|motor planning|postural control|dissociation|range of motion|dorsiflexion|plantigrade|ambulant|oculomotor|saccades|diadochokinesis|lexicon|morphemes|morpheme|bound morphemes|syntax|deictic|semantics|pragmatics|narrative macrostructure|comorbid|self efficacy|locus of control|emotional literacy competencies|cognitive load|executive function deficits|oromotor|oro motor|dysphagia|gait|ambulation|ambulate|ambulates|orthoses|pronation|supination|isochronous|percentile|centile|standard deviation|standardised score|standardized score|wpm|utt}",
    ],
};

/// Stiff words, of which two together are too many.
pub(crate) static FORMAL: Lexicon = Lexicon {
    name: "formal",
    phrases: &[
        "{utilise|utilises|utilising|facilitate|facilitated|facilitation|demonstrate|implementation|implemented|functioning|cognitive|cognition|phonological|executive|self regulatory|regulatory|appropriate|age appropriate|anticipated|multi agency|multi disciplinary|multidisciplinary|whilst|exhibiting|exhibit|cease|enhanced|interpersonal|intrapersonal|peer mediated|scaffolded|holistically|attainment|conceptual|expressive|receptive|verbalise|verbalisation|initiations|initiation|transitions between|reciprocal|proficiency|acquisition|consolidate|generalise|contexts|environmental|strategies|modulate|modulation|stimulation|articulate|dysregulation|dysregulated|co regulation|subject to|pertaining|thereby|in order to}",
    ],
};
