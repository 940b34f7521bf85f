import { randomUUID } from 'node:crypto';
import { MemoryEventStore, scenariosOf, transact } from '#libs/event-sourcing';
import {
  ACCOMPAGNEE,
  autreConnecteurId,
  connecteurId,
  DEMANDEE,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  QUALIFIEE,
} from '#facts/connecteurs';
import { referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import type { Candidat } from '../classement';
import { demandeAccompagnement } from '../demande-accompagnement';
import type { DemandeAccompagnementEvent } from '../demande-accompagnement.events';
import * as Refus from '../demande-accompagnement.errors';
import { Vivier } from '../vivier';
import { classerConnecteurs, ClasserConnecteurs } from './classer-connecteurs';
import { ClasserConnecteursHandler } from './classer-connecteurs.handler';

const { commune, departements, competences, secteurs, langues } = fait('CandidatureConnecteurDeposee.v1')().data;
const profil = { commune, departements, competences, secteurs, langues, interets: [], capacite: 3 };
const PREMIER: Candidat = { ...profil, connecteurId, charge: 0, retards: 0 };
const SECOND: Candidat = {
  ...profil,
  connecteurId: autreConnecteurId,
  commune: '29151',
  secteurs: [],
  charge: 1,
  retards: 1,
};

const leProgrammeClasse = (candidats: readonly Candidat[] = [SECOND, PREMIER], context = systeme('2026-02-03')) =>
  demander(new ClasserConnecteurs({ demandeId }, context), (command) => classerConnecteurs(command, candidats));

describe('classer les connecteurs', () => {
  const { given } = scenariosOf(demandeAccompagnement);

  it('retient l’ordre et ce qui le fait, puis propose aux premiers', () => {
    given(...QUALIFIEE)
      .when(leProgrammeClasse())
      .then(fait('ConnecteursClasses.v1')(), fait('DemandeProposee.v1')());
  });
  it('propose à trois d’abord', () => {
    const cinq = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...PREMIER, connecteurId: id }));
    const decides = leProgrammeClasse(cinq)(etatApres(demandeAccompagnement, QUALIFIEE));
    expect(decides.at(-1)).toEqual(fait('DemandeProposee.v1')({ connecteurIds: ['a', 'b', 'c'] }));
  });
  it('la remet au référent quand personne ne convient', () => {
    const vide = fait('ConnecteursClasses.v1')({ classement: [] });
    const escalade = fait('DemandeEscaladee.v1')({ motif: 'aucun-candidat', escaladeeLe: '2026-02-03' });
    for (const candidats of [[], [{ ...PREMIER, charge: 3 }]])
      given(...QUALIFIEE)
        .when(leProgrammeClasse(candidats))
        .then(vide, escalade);
  });
  it('recommence sous un autre tour quand la demande est qualifiée autrement, réaffectée ou rouverte', () => {
    const classes = fait('ConnecteursClasses.v1')({ tour: 2, classesLe: '2026-06-01' });
    const proposee = fait('DemandeProposee.v1')({ tour: 2, proposeeLe: '2026-06-01' });
    for (const faits of [
      [...PROPOSEE, fait('DemandeQualifiee.v1')()],
      [...EN_CHARGE, fait('DemandeReaffectee.v1')()],
      [...ACCOMPAGNEE, fait('DemandeRouverte.v1')()],
    ])
      given(...faits)
        .when(leProgrammeClasse(undefined, systeme('2026-06-01')))
        .then(classes, proposee);
  });
  it('ne change rien la seconde fois, sans demande, ni quand elle n’attend pas de classement', () => {
    for (const faits of [
      PROPOSEE,
      [],
      DEMANDEE,
      EN_CHARGE,
      ACCOMPAGNEE,
      [...QUALIFIEE, fait('DemandeAbandonnee.v1')()],
    ])
      given(...faits)
        .when(leProgrammeClasse())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...QUALIFIEE)
      .when(leProgrammeClasse([], referent('2026-02-03')))
      .refuses(Refus.MiseEnRelationReservee);
  });

  it('lit le vivier de la région, même quand la demande est qualifiée de nouveau pendant la lecture', async () => {
    const store = new MemoryEventStore();
    const ecrire = (faits: readonly DemandeAccompagnementEvent[]) =>
      transact(store, demandeAccompagnement, demandeId, () => faits, {
        ...systeme('2026-02-04'),
        commandId: randomUUID(),
      });
    class Requalifie extends Vivier {
      override async candidats(region: string, jour: string): Promise<readonly Candidat[]> {
        await ecrire([fait('DemandeQualifiee.v1')()]);
        expect([region, jour]).toEqual(['53', '2026-02-03']);
        return [SECOND, PREMIER];
      }
    }
    await ecrire(PROPOSEE);
    const command = new ClasserConnecteurs({ demandeId }, systeme('2026-02-03'));
    const { facts } = await new ClasserConnecteursHandler(store, new Requalifie()).execute(command);
    expect(facts).toEqual([fait('ConnecteursClasses.v1')({ tour: 2 }), fait('DemandeProposee.v1')({ tour: 2 })]);
  });
});
