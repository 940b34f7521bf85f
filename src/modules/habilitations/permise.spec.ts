import { refusal } from '#libs/event-sourcing';
import { permise, permiseAuSysteme } from './permise';

const Reservee = refusal('forbidden', 'reservee', 'Cet acte est réservé.');
const de = (role: string, territoire: string) => ({ personneId: 'p1', role, territoire });

describe('une habilitation déclarée', () => {
  const habilitation = permise({ region: ['region.instructeur'], siren: ['entreprise.dirigeant'] }, Reservee);

  it.each([
    ['region.instructeur', '53'],
    ['entreprise.dirigeant', '552081317'],
  ])('laisse %s sur %s', (role, territoire) => {
    expect(() => {
      habilitation.check(de(role, territoire));
    }).not.toThrow();
  });

  it.each([
    ['region.responsable', '53'],
    ['mission.pilote', 'FR'],
    ['systeme', 'FR'],
    ['region.instructeur', 'FR'],
    ['region.instructeur', '99'],
    ['region.instructeur', '552081317'],
    ['entreprise.dirigeant', '53'],
    ['', ''],
  ])('refuse « %s » sur « %s », par le refus qu’elle nomme', (role, territoire) => {
    expect(() => {
      habilitation.check(de(role, territoire));
    }).toThrow(Reservee);
  });

  it('laisse le système seul où les réactions demandent', () => {
    expect(() => {
      permiseAuSysteme(Reservee).check(de('systeme', 'FR'));
    }).not.toThrow();
    expect(() => {
      permiseAuSysteme(Reservee).check(de('mission.pilote', 'FR'));
    }).toThrow(Reservee);
  });
});
