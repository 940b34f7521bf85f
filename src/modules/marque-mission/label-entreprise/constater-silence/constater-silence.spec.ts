import { scenariosOf } from '#libs/event-sourcing';
import { candidatureId, DEPOSEE, fait, LABELLISEE, siren, VERIFIEE } from '#facts/marque-mission';
import { horloge, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { constaterSilence, ConstaterSilence } from './constater-silence';

const lHorlogeConstate = (jour = '2026-04-03', silenceLe = '2026-04-02', context = horloge(jour)) =>
  demander(new ConstaterSilence({ siren, candidatureId, silenceLe }, context), constaterSilence);

describe('constater le silence', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('fait naître un rejet le lendemain du dernier jour', () => {
    given(...DEPOSEE)
      .when(lHorlogeConstate())
      .then(fait('DecisionNeeDuSilence.v1')());
  });
  it('fait naître un label quand le silence accepte', () => {
    const acceptee = fait('CandidatureDeposee.v1')({ effetDuSilence: 'acceptation' });
    given(acceptee)
      .when(lHorlogeConstate())
      .then(
        fait('DecisionNeeDuSilence.v1')({ effet: 'acceptation' }),
        fait('LabelAccorde.v1')({ accordePar: null, accordeLe: '2026-04-03', expireLe: '2028-04-02' }),
      );
  });
  it('ne change rien le dernier jour, ni la seconde fois', () => {
    given(...DEPOSEE)
      .when(lHorlogeConstate('2026-04-02'))
      .changesNothing();
    given(...DEPOSEE, fait('DecisionNeeDuSilence.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien une fois la décision prise ou la candidature abandonnée', () => {
    for (const faits of [LABELLISEE, [...VERIFIEE, fait('CandidatureAbandonnee.v1')()]])
      given(...faits)
        .when(lHorlogeConstate())
        .changesNothing();
  });
  it('ne change rien tant que des preuves sont attendues, ni au jour d’avant leur report', () => {
    const attendues = [...DEPOSEE, fait('PreuvesDemandees.v1')()];
    given(...attendues)
      .when(lHorlogeConstate())
      .changesNothing();
    given(...attendues, fait('PreuveApportee.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
    given(...attendues, fait('PreuveApportee.v1')())
      .when(lHorlogeConstate('2026-04-13', '2026-04-12'))
      .then(fait('DecisionNeeDuSilence.v1')({ neeLe: '2026-04-13' }));
  });
  it('refuse à une personne', () => {
    given(...DEPOSEE)
      .when(lHorlogeConstate('2026-04-03', '2026-04-02', pilote('2026-04-03')))
      .refuses(Refus.EcheanceReserveeAuSysteme);
  });
});
