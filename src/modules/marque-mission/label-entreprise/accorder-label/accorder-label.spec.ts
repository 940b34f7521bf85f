import { scenariosOf } from '#libs/event-sourcing';
import {
  candidatureId,
  DEPOSEE,
  decideurId,
  evaluateurId,
  fait,
  LABELLISEE,
  numero,
  siren,
  VERIFIEE,
  VERIFIES,
} from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { accorder, AccorderLabel } from './accorder-label';

const laMissionAccorde = (
  jour = '2026-03-02',
  context = pilote(jour),
  candidature = candidatureId,
  entreprise: { region: string } | null = { region: '53' },
) =>
  demander(new AccorderLabel({ siren, candidatureId: candidature }, context), (command) =>
    accorder(command, entreprise),
  );

describe('accorder le label', () => {
  const { given } = scenariosOf(labelEntreprise);
  const deuxieme = { candidatureId: `${siren}-2` };
  const renouvelable = [
    ...LABELLISEE,
    fait('CandidatureDeposee.v1')({ ...deuxieme, nature: 'renouvellement', deposeeLe: '2027-12-10' }),
    ...VERIFIES,
  ];

  it('donne un numéro et une fin, deux ans plus tard', () => {
    given(...VERIFIEE)
      .when(laMissionAccorde())
      .then(fait('LabelAccorde.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...LABELLISEE)
      .when(laMissionAccorde('2026-03-03'))
      .changesNothing();
  });
  it('peut accorder ce que le silence a rejeté', () => {
    given(...VERIFIEE, fait('DecisionNeeDuSilence.v1')())
      .when(laMissionAccorde('2026-04-10'))
      .then(fait('LabelAccorde.v1')({ accordeLe: '2026-04-10', expireLe: '2028-04-09' }));
  });
  it('renouvelle un label qui court, de la fin du premier', () => {
    given(...renouvelable)
      .when(laMissionAccorde('2028-01-10', pilote('2028-01-10'), `${siren}-2`))
      .then(fait('LabelRenouvele.v1')());
  });
  it('ne renouvelle pas un label fini : il finit, et un autre commence', () => {
    given(...renouvelable)
      .when(laMissionAccorde('2028-03-02', pilote('2028-03-02'), `${siren}-2`))
      .then(
        fait('LabelExpire.v1')(),
        fait('LabelAccorde.v1')({
          ...deuxieme,
          numero: `CC-${siren}-2`,
          accordeLe: '2028-03-02',
          expireLe: '2030-03-01',
        }),
      );
  });
  it('refuse de renouveler un label suspendu ou menacé de retrait depuis', () => {
    for (const menace of [fait('LabelSuspendu.v1')({ numero }), fait('RetraitEnvisage.v1')()])
      given(...renouvelable, menace)
        .when(laMissionAccorde('2028-01-10', pilote('2028-01-10'), `${siren}-2`))
        .refuses(Refus.RenouvellementSuspendu);
  });
  it('refuse tant qu’un critère requis n’est pas satisfait, et les nomme', () => {
    const insatisfait = fait('CritereVerifie.v1')({ critere: 'donnees-protegees', satisfait: false });
    const refus = given(...VERIFIEE, insatisfait)
      .when(laMissionAccorde())
      .refuses(Refus.CriteresNonSatisfaits);
    expect(refus.details).toEqual({ criteres: ['donnees-protegees'] });
    given(...DEPOSEE)
      .when(laMissionAccorde())
      .refuses(Refus.CriteresNonSatisfaits);
  });
  it('refuse à qui a vérifié un critère, ou déclaré un intérêt', () => {
    given(...VERIFIEE)
      .when(laMissionAccorde('2026-03-02', pilote('2026-03-02', evaluateurId)))
      .refuses(Refus.EvaluateurEtDecideur);
    given(...VERIFIEE, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionAccorde())
      .refuses(Refus.InteretDansLEntreprise);
  });
  it('refuse une candidature abandonnée, ou une autre que celle qui attend', () => {
    given(...VERIFIEE, fait('CandidatureAbandonnee.v1')())
      .when(laMissionAccorde())
      .refuses(Refus.CandidatureInconnue);
    given(...VERIFIEE)
      .when(laMissionAccorde('2026-03-02', pilote('2026-03-02'), `${siren}-2`))
      .refuses(Refus.CandidatureInconnue);
  });
  it('refuse à l’entreprise', () => {
    given(...VERIFIEE)
      .when(laMissionAccorde('2026-03-02', dirigeante('2026-03-02')))
      .refuses(Refus.DecisionReservee);
  });
  it('refuse à une entreprise qui a cessé, ou n’a plus d’établissement ouvert', () => {
    given(...VERIFIEE)
      .when(laMissionAccorde('2026-03-02', pilote('2026-03-02'), candidatureId, null))
      .refuses(Refus.EntrepriseCandidateCessee);
  });
});
