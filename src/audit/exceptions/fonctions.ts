/** What a person does on a file, and how a sentence says it. */
export const FONCTIONS = {
  depot: 'dépôt',
  instruction: 'instruction',
  proposition: 'proposition',
  validation: 'validation',
  signature: 'signature de la décision',
  paiement: 'paiement',
  'proposition-de-revision': 'proposition de révision',
  'decision-de-revision': 'décision de révision',
  recouvrement: 'recouvrement',
  cloture: 'clôture',
  prescription: 'prescription',
  fourniture: 'réalisation du service',
  devis: 'acceptation du devis',
  confirmation: 'confirmation de la réalisation',
  certification: 'certification du service fait',
  saisie: 'saisie du relevé',
  'validation-du-releve': 'validation du relevé',
  demande: 'demande d’amortissement',
  retenue: 'acceptation de l’amortissement',
  verification: 'vérification d’un critère',
  evaluation: 'évaluation',
  decision: 'décision',
  'retrait-envisage': 'annonce d’un retrait',
  retrait: 'décision de retrait',
  calcul: 'calcul du chiffre',
  'validation-du-chiffre': 'validation du chiffre',
  'signature-preteuse': 'signature pour l’entreprise prêteuse',
  'signature-utilisatrice': 'signature pour l’entreprise utilisatrice',
} as const;

export type Fonction = keyof typeof FONCTIONS;

type Champ = string;

/** For each type, what the persons that its fields name did. */
const SELON_LES_CHAMPS: Readonly<Record<string, readonly (readonly [Fonction, Champ])[]>> = {
  'DossierDepose.v2': [['depot', 'deposePar']],
  'DossierDepose.v3': [['depot', 'deposePar']],
  'InstructionOuverte.v1': [['instruction', 'instructeurId']],
  'DecisionProposee.v1': [['proposition', 'proposeePar']],
  'PropositionValidee.v1': [['validation', 'valideePar']],
  'AideAccordee.v1': [['signature', 'accordeePar']],
  'AideAccordee.v2': [['signature', 'accordeePar']],
  'AideRefusee.v1': [['signature', 'refuseePar']],
  'AidePayee.v1': [['paiement', 'payeePar']],
  'AidePayee.v2': [['paiement', 'payeePar']],
  'RevisionProposee.v1': [['proposition-de-revision', 'proposeePar']],
  'DecisionRetiree.v1': [['decision-de-revision', 'decideePar']],
  'MontantRevise.v1': [['decision-de-revision', 'decideePar']],
  'RecouvrementConstate.v1': [['recouvrement', 'constatePar']],
  'DossierClos.v1': [['cloture', 'closPar']],
  'PrestationPrescrite.v1': [['prescription', 'prescripteurId']],
  'DevisAccepte.v1': [['devis', 'acceptePar']],
  'RealisationDeclaree.v1': [['fourniture', 'declareePar']],
  'RealisationConfirmee.v1': [['confirmation', 'confirmeePar']],
  'ServiceFaitCertifie.v1': [['certification', 'certifiePar']],
  'PrestationPayee.v1': [['paiement', 'payeePar']],
  'RelevePretSaisi.v1': [['saisie', 'saisiPar']],
  'RelevePretRectifie.v1': [['saisie', 'saisiPar']],
  'RelevePretValide.v1': [['validation-du-releve', 'validePar']],
  'AmortissementDemande.v1': [
    ['saisie', 'saisiPar'],
    ['validation-du-releve', 'validePar'],
    ['demande', 'demandePar'],
  ],
  'AmortissementRetenu.v1': [['retenue', 'retenuPar']],
  'AmortissementPaye.v1': [['paiement', 'payePar']],
  'TropPercuRecouvre.v1': [['recouvrement', 'recouvrePar']],
  'CritereVerifie.v1': [['verification', 'verifiePar']],
  'LabelAccorde.v1': [['decision', 'accordePar']],
  'LabelRenouvele.v1': [['decision', 'renouvelePar']],
  'CandidatureRefusee.v1': [['decision', 'refuseePar']],
  'RetraitEnvisage.v1': [['retrait-envisage', 'envisagePar']],
  'LabelRetire.v1': [['retrait', 'retirePar']],
  'EvaluationRendue.v1': [['evaluation', 'renduePar']],
  'LabellisationAccordee.v1': [['decision', 'accordeePar']],
  'LabellisationRenouvelee.v1': [['decision', 'renouveleePar']],
  'LabellisationRefusee.v1': [['decision', 'refuseePar']],
  'RetraitDeLabellisationEnvisage.v1': [['retrait-envisage', 'envisagePar']],
  'LabellisationRetiree.v1': [['retrait', 'retireePar']],
  'ConnecteurAccepte.v1': [['decision', 'acceptePar']],
  'CandidatureConnecteurRefusee.v1': [['decision', 'refuseePar']],
  'CandidatureAdmissible.v1': [['decision', 'admissiblePar']],
  'StatutRefuse.v1': [['decision', 'refusePar']],
  'ReleveCalcule.v1': [['calcul', 'calculePar']],
  'ReleveValide.v1': [['validation-du-chiffre', 'validePar']],
};

type Donnees = Readonly<Record<string, unknown>>;

/** Who did what, by the fact alone. A decision born of silence has nobody. */
export const exerceesDans = (type: string, data: Donnees): readonly (readonly [Fonction, string])[] => {
  if (type === 'ConventionPretSigneeParPartie.v1')
    return [[data.partie === 'preteuse' ? 'signature-preteuse' : 'signature-utilisatrice', String(data.signeePar)]];
  return (SELON_LES_CHAMPS[type] ?? []).flatMap(([fonction, champ]) => {
    const personneId = data[champ];
    return typeof personneId === 'string' ? [[fonction, personneId] as const] : [];
  });
};

export const TYPES_A_FONCTION = [...Object.keys(SELON_LES_CHAMPS), 'ConventionPretSigneeParPartie.v1'];

const DECISIVES: readonly Fonction[] = [
  'validation',
  'signature',
  'decision-de-revision',
  'certification',
  'retenue',
  'decision',
  'retrait',
];

/** Those by which somebody decides. Payments are recorded one after the other: they are left out. */
export const estDecisive = (colonne: string): string =>
  `${colonne} in (${DECISIVES.map((fonction) => `'${fonction}'`).join(', ')})`;
