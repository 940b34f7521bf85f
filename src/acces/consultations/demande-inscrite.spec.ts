import { demandeInscrite } from './demande-inscrite';

const FLUX = '/api/v1/audit/flux/:flux/faits';
const demande = (url: string | undefined, params: object, query: object) =>
  demandeInscrite({ method: 'GET', routeOptions: { url }, params, query });

describe('ce qui s’inscrit d’une demande', () => {
  it('est sa route, son adresse et ses paramètres', () => {
    expect(demande(FLUX, { flux: 'entreprise-552081317' }, { page: '2', selon: 'droit' })).toEqual({
      methode: 'GET',
      route: FLUX,
      chemin: '/api/v1/audit/flux/entreprise-552081317/faits',
      parametres: 'page=2&selon=droit',
    });
  });

  it('n’est jamais un texte qu’une personne a écrit', () => {
    expect(demande('/api/v1/labels', {}, { nom: 'Anne Le Goff', region: '53' }).parametres).toBe('nom=…&region=53');
    expect(demande('/api/v1/labels', {}, { 'Anne Le Goff': '', recherche: 'Anne' }).parametres).toBe('');
    expect(demande('/api/v1/labels', {}, { siren: 'Anne Le Goff', etat: ['a', 'b'] }).parametres).toBe(
      'siren=…&etat=…',
    );
    expect(demande('/audit', {}, { q: 'Anne', acteur: 'Anne-Le-Goff', sur: 'Le.Goff' }).parametres).toBe(
      'q=…&acteur=…&sur=…',
    );
    expect(demande('/audit', {}, { q: '552081317' }).parametres).toBe('q=552081317');
    expect(demande(FLUX, { flux: 'personne-Anne.LeGoff' }, {}).chemin).toBe('/api/v1/audit/flux/…/faits');
    expect(demande('/api/v1/dossiers-aide/:dossierId', { dossierId: 'Le-Goff' }, {}).chemin).toBe(
      '/api/v1/dossiers-aide/…',
    );
    expect(demande(FLUX, { flux: 'Anne Le Goff' }, {}).chemin).toBe('/api/v1/audit/flux/…/faits');
    expect(demande('/api/docs/*', { '*': 'static/Anne Le Goff' }, {}).chemin).toBe('/api/docs/…');
  });

  it('n’a pas d’adresse quand la sienne ne mène à rien', () => {
    expect(demande(undefined, {}, {})).toEqual({ methode: 'GET', route: null, chemin: null, parametres: '' });
  });
});
