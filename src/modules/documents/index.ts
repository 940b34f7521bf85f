export { Antivirus, type Analyse } from './antivirus';
export { Contenus, type ContenuDepose } from './contenus';
export { document } from './document/document';
export { DeposerTexte } from './document/deposer-texte/deposer-texte';
export { RECIT_DES_DOCUMENTS } from './recit';
