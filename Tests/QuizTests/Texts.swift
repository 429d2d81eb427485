enum Texts {
  static let terms = """
    An aquifer is a layer of rock that holds water between its grains.

    A weir is a low wall that raises the level of a stream.

    A culvert is a covered channel that leads a stream below a road.

    Levees are banks of earth that keep a river within its bed.
    """

  static let plural = "\n\nLevees are banks of earth that keep a river within its bed.\n"

  static let canal = """
    Martha Tolliver designed the first lock of the canal with oak from her own wood. George Ashby
    built the warehouses along the southern quay. In 1812, Henry Vane opened the northern basin to
    the coal boats. Alice Corwen wrote the first history of the waterway for the school at Harrow.

    The Harrow Canal Company (HCC) collected the tolls at every gate. Farmers paid HCC in grain.
    The town sold land to HCC for a token price.

    In 1825, Harrow received its first steam crane from the foundry at Leeds. In 1840, Harrow closed
    the old dock for ships from the coast. In 1851, Harrow counted nine thousand people within its
    walls.
    """

  static let dates = """
    The stone bridge was finished in 1812. The water mill was sold in 1825. The wooden pier was
    closed in 1840. The market hall was enlarged in 1851.
    """

  static let opposites = """
    Steady rain increased the flow of water through Harrow Valley.

    Thick reeds strengthened the banks of the river near Selby Mill.

    Cold nights raised the price of grain across the whole of Norland.

    Harrow Town has the largest market hall in the eastern valley.
    """

  static let manyTerms = [
    ("weir", "a low wall that raises the level of a stream"),
    ("culvert", "a covered channel that leads a brook below a road"),
    ("aquifer", "a layer of rock that holds rain between its grains"),
    ("moraine", "a ridge of rubble that a glacier leaves behind"),
    ("estuary", "a mouth where the tide meets a river"),
    ("oxbow", "a curved lake that a wandering bend leaves behind"),
    ("delta", "a fan of mud that settles where currents slow"),
    ("geyser", "a spring that throws hot steam into the air"),
    ("fjord", "a narrow inlet that ice has carved between cliffs"),
    ("lagoon", "a shallow pool that a bar of sand cuts off"),
    ("isthmus", "a strip of land that joins two larger ones"),
    ("plateau", "a high plain that drops steeply at its edges"),
    ("canyon", "a deep gap that running water has cut"),
  ].map { "\("aeiou".contains($0.0.prefix(1)) ? "An" : "A") \($0.0) is \($0.1)." }.joined(
    separator: "\n\n")
}
