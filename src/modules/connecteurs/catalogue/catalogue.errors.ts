import { refusal } from '#libs/event-sourcing';

export const CatalogueReserve = refusal(
  'forbidden',
  'catalogue-reserve',
  'Le catalogue des prestations d’une région se tient par elle (rôle region.responsable).',
);

export const PrixALEnvers = refusal(
  'rule',
  'prix-a-l-envers',
  'Le prix maximum est inférieur au prix minimum : corrigez l’un des deux.',
);

export const DispositifDuServiceInconnu = refusal(
  'rule',
  'dispositif-du-service-inconnu',
  'Ce dispositif n’est pas ouvert dans votre région : c’est lui dont les enveloppes paient le service.',
);

export const ServiceInconnu = refusal(
  'not-found',
  'service-inconnu',
  'Aucun service de ce code n’est au catalogue de la région : vérifiez le code.',
);
