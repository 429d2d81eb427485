/// The coarse classes into which WordNet's lexicographers sorted senses (`lexnames(5WN)`); raw
/// values are their numbers.
public enum LexicographerClass: Int, Hashable, Sendable, CaseIterable {
  case adjective, relationalAdjective, adverb
  case top, act, animal, artifact, attribute, body, cognition, communication, event, feeling, food
  case group, location, motive, object, person, phenomenon, plant, possession, process, quantity
  case relation, shape, state, substance, time
  case verbOfBody, verbOfChange, verbOfCognition, verbOfCommunication, verbOfCompetition
  case verbOfConsumption, verbOfContact, verbOfCreation, verbOfEmotion, verbOfMotion
  case verbOfPerception, verbOfPossession, socialVerb, verbOfState, verbOfWeather
  case participialAdjective
}
