import { detenuCentimes, estAccorde, type DossierAide } from '#modules/aides-regionales';
import type { GroupeEvent } from '#modules/entreprises';
import type { Etats } from '../../../src/audit/comptes/etats';
import type { ProgrammeEnMemoire } from './programme-en-memoire';

/** The undertaking of a company on a date, by the movements alone. A mistaken attachment never was. */
const teteAu = (mouvements: readonly GroupeEvent[], pour: string, date: string): string => {
  const etapes = [{ tete: pour, depuis: '' }];
  for (const { type, data } of mouvements) {
    if (!data.membres.some(({ entrepriseUniqueId }) => entrepriseUniqueId === pour)) continue;
    const tete = data.tete.entrepriseUniqueId;
    const retour = etapes.findLastIndex((etape) => etape.tete === tete);
    if (type === 'MembresDetaches.v1' && data.motif === 'erreur-de-saisie' && retour >= 0) etapes.length = retour + 1;
    else etapes.push({ tete, depuis: type === 'MembresRattaches.v1' ? data.rattachesLe : data.detachesLe });
  }
  return etapes.findLast(({ depuis }) => depuis <= date)?.tete ?? pour;
};

const argentDeTrop = ({ etats: { comptes, dossiers }, mouvements }: ProgrammeEnMemoire): readonly string[] =>
  [...comptes].flatMap(([id, { aides, horsPlafond, depassement, cedees }]) => {
    const recues = Object.entries(aides).map(([cle, { accordeeLe, montantCentimes, transportRoutier, pour }]) => {
      const dossierId = cle.replace('dossier:', '');
      const dossier = dossiers.get(dossierId);
      const recu = dossier && estAccorde(dossier) ? detenuCentimes(dossier) : montantCentimes;
      const dit = cle in horsPlafond || !cle.startsWith('dossier:');
      return { cle, accordeeLe, recu, pour, dit, transportRoutier: transportRoutier && recu > 0 };
    });
    const deTrop = recues.flatMap(({ cle, dit, recu, accordeeLe, pour }) => {
      const [annee = '', ...jour] = accordeeLe.split('-');
      const ancienne = accordeeLe < '2024';
      const debut = ancienne ? `${Number(annee) - 2}-01-01` : [Number(annee) - 3, ...jour].join('-');
      const tete = teteAu(mouvements, pour, accordeeLe);
      const comptees = recues.filter(
        (autre) =>
          debut <= autre.accordeeLe &&
          autre.accordeeLe <= accordeeLe &&
          teteAu(mouvements, autre.pour, accordeeLe) === tete,
      );
      const transport = comptees.some((autre) => autre.transportRoutier);
      const plafond = !ancienne ? 30_000_000 : transport ? 10_000_000 : 20_000_000;
      const exces = comptees.reduce((total, un) => total + un.recu, 0) - plafond;
      return recu > 0 && exces > 0 ? [{ cle, dit, exces }] : [];
    });
    // An account says what it is over once it has the whole of a part.
    const arrive = Object.values(cedees).includes(id);
    const pire = Math.max(0, ...deTrop.map(({ exces }) => exces));
    const tu = !arrive && pire > (depassement?.depassementCentimes ?? 0);
    return [
      ...(tu ? [`compte ${id} : ${pire} centimes au-delà du plafond, et il ne le dit pas`] : []),
      ...deTrop.filter(({ dit }) => !dit).map(({ cle }) => `${cle} : argent au-delà du plafond`),
    ];
  });

type DossierExistant = Exclude<DossierAide, { etat: 'absent' }>;
type Fonction = keyof DossierExistant['intervenants'];

/** Functions that one person does not hold together on a file, whenever each was done (ADR 0026). */
const FONCTIONS: readonly (readonly Fonction[])[] = [
  ['depot', 'proposition', 'validation', 'signature', 'paiement'],
  ['depot', 'instruction'],
  ['instruction', 'signature'],
  ['depot', 'proposition-de-revision'],
  ['depot', 'decision-de-revision'],
  ['proposition', 'decision-de-revision'],
  ['validation', 'decision-de-revision'],
  ['paiement', 'decision-de-revision'],
  ['paiement', 'proposition-de-revision'],
];

const cumulsDe = (id: string, dossier: DossierExistant): readonly string[] => {
  const cumuls = FONCTIONS.flatMap((fonctions) => {
    const personnes = fonctions.flatMap((fonction) => [...new Set(dossier.intervenants[fonction])]);
    const deuxFois = personnes.filter((personne, rang) => personnes.indexOf(personne) !== rang);
    return deuxFois.map((personne) => `dossier ${id} : ${personne} y tient deux de ${fonctions.join(', ')}`);
  });
  const issue = estAccorde(dossier) ? dossier.issue : null;
  if (issue && issue.type !== 'RevisionEcartee.v1' && issue.data.proposeePar === issue.data.decideePar)
    cumuls.push(`dossier ${id} : ${issue.data.decideePar} propose et décide une révision`);
  return cumuls;
};

const doublonsDe = (id: string, dossier: DossierExistant): readonly string[] => {
  if (!estAccorde(dossier)) return [];
  return [dossier.versements, dossier.recouvrements].flatMap((mouvements) => {
    const references = mouvements.map(({ reference }) => (reference ?? '').toLowerCase().replace(/\s/g, ''));
    const deuxFois = references.filter((reference, rang) => references.indexOf(reference) !== rang);
    return deuxFois.map((reference) => `dossier ${id} : la référence ${reference} y est deux fois`);
  });
};

const fautesDesDossiers = ({ dossiers }: Etats): readonly string[] =>
  [...dossiers].flatMap(([id, dossier]) =>
    dossier.etat === 'absent' ? [] : [...cumulsDe(id, dossier), ...doublonsDe(id, dossier)],
  );

/** Rules of the programme, written anew: what it computes is not asked of it. Sentences, none when they are kept. */
export const fautes = (programme: ProgrammeEnMemoire): readonly string[] => [
  ...argentDeTrop(programme),
  ...fautesDesDossiers(programme.etats),
];
