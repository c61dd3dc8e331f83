// Parts of the training articles: what learns from another model's answers must see answers on articles that the other did not learn from.
export const FOLDS = 4

/** The fold of an article, by its name. */
export const foldOf = name => [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0) % FOLDS
