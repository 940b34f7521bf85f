import type { DomainEvent } from '#libs/event-sourcing';
import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { champsDe } from './champs';
import { phraseDe } from './phrase';

const aPlat = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');
const dite = (event: DomainEvent) => aPlat(phraseDe(event));

describe('la phrase d’un fait', () => {
  it('dit ses montants, ses jours, ses codes et le début de ses empreintes', () => {
    expect(dite(faitDAide('RevisionProposee.v1')())).toBe(
      'Révision proposée (réduction), de 4 500,00 € à 4 200,00 € : dépense moindre',
    );
    expect(dite(faitDAide('InstructionOuverte.v1')())).toBe(
      'Instruction du dossier ouverte, confiée à la personne …000000b1',
    );
  });

  it('ne lit rien dans ce que des personnes ont écrit', () => {
    const decision = '{montantCentimes} [?region x] $1';
    expect(dite(faitDAide('EnveloppeAbondee.v1')({ decision }))).toContain(`par la décision ${decision}`);
    for (const dispositifId of ['constructor', '__proto__', 'toString'])
      expect(dite(faitDAide('DispositifFerme.v1')({ dispositifId }))).toContain(`Dispositif ${dispositifId} fermé`);
    const raisonSociale = 'scission';
    expect(dite(faitDEntreprise('RaisonSocialeCorrigee.v1')({ raisonSociale }))).toContain('« scission »');
  });

  it('tait ce que le fait ne dit pas', () => {
    const { compteDeMinimis } = faitDAide('FinancementRefuse.v2')().data;
    const sans = { possibleLe: null, compteDeMinimis: compteDeMinimis && { ...compteDeMinimis, au: null } };
    expect(dite(faitDAide('FinancementRefuse.v2')(sans))).toBe(
      'Financement de 5 000,00 € refusé : plafond de minimis, 2 000,00 € disponibles',
    );
    expect(dite(faitDAide('FinancementRefuse.v2')({ ...sans, compteDeMinimis: null }))).not.toMatch(/undefined| au /);
  });

  it('lit ce que chacun d’une liste porte', () => {
    const membres = ['552081317', '732829320', '443061841'].map((siren) => ({ siren, entrepriseUniqueId: 'u' }));
    expect(dite(faitDEntreprise('MembresDetaches.v1')({ membres }))).toContain('552081317, 732829320 et 443061841');
    expect(dite(faitDEntreprise('MembresDetaches.v1')({ membres: [] }))).toContain(' : — ; fin du contrôle');
  });
});

describe('les champs d’un fait', () => {
  it('se lisent un à un, ceux d’une liste chacun à son rang, les identifiants entiers', () => {
    const champs = champsDe(faitDEntreprise('AidesAnterieuresDeclarees.v3')());
    expect(champs.map(({ champ, libelle, valeur }) => [champ, libelle, aPlat(valeur)])).toEqual(
      expect.arrayContaining([
        ['entrepriseUniqueId', 'Entreprise unique', '0190c5a0-0000-7000-8000-0000000000e1'],
        ['aides[0].autorite', 'Aides 1 › Autorité', 'opérateur de l’État'],
        ['aides[0].montantCentimes', 'Aides 1 › Montant', '12 000,00 €'],
        ['aides[0].transportRoutier', 'Aides 1 › Transport routier de marchandises', 'non'],
        ['clotureExercice', 'Clôture de l’exercice', '31 décembre'],
      ]),
    );
    expect(champsDe(faitDEntreprise('AidesAnterieuresDeclarees.v3')({ aides: [] }))).toContainEqual({
      champ: 'aides',
      libelle: 'Aides',
      valeur: '—',
    });
  });
});
