export * from './objet';
