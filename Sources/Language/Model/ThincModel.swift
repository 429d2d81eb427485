/// A network as thinc serialises it: layers in breadth-first order, with parallel lists of their
/// attributes and parameters. Within one kind of leaf, order in the file is order of execution.
///
/// Only what inference needs is read: layers are found by name, and shapes are checked at use.
struct ThincModel {
  let file: MappedFile
  private let names: [String]
  private let references: [MessagePackValue]
  private let attributes: [MessagePackValue]
  private let parameters: [MessagePackValue]

  init(_ file: MappedFile) throws(LanguageError) {
    self.file = file
    var reader = MessagePackReader(file)
    let root = try reader.value()
    guard let nodes = root["nodes", in: file]?.array,
      let attributes = root["attrs", in: file]?.array,
      let parameters = root["params", in: file]?.array,
      !nodes.isEmpty, nodes.count == attributes.count, nodes.count == parameters.count
    else { throw file.damaged(at: 0, "not a network of thinc") }
    names = nodes.map { $0["name", in: file]?.string ?? "" }
    references = nodes.map { $0["refs", in: file] ?? .null }
    self.attributes = attributes
    self.parameters = parameters
  }

  /// The places of all layers of one kind, in order of execution.
  func layers(named name: String) -> [Int] {
    names.indices.filter { names[$0] == name }
  }

  /// The one layer of its kind.
  func layer(named name: String) throws(LanguageError) -> Int {
    let found = layers(named: name)
    guard found.count == 1 else { throw foreign("\(found.count) layers “\(name)”", "one") }
    return found[0]
  }

  /// The layer that some node calls `name`.
  func reference(_ name: String) throws(LanguageError) -> Int {
    for node in references {
      if let target = node[name, in: file]?.integer, names.indices.contains(target) {
        return target
      }
    }
    throw foreign("no reference “\(name)”", "one")
  }

  /// An attribute of a layer; attributes are MessagePack inside MessagePack.
  func attribute(_ name: String, of layer: Int) throws(LanguageError) -> MessagePackValue {
    guard case .binary(let range)? = attributes[layer][name, in: file] else {
      throw foreign("a layer “\(names[layer])” without “\(name)”", "one with it")
    }
    var reader = MessagePackReader(file, range)
    return try reader.value()
  }

  /// A layer's parameter with as many axes as `shape`; `nil` stands for any length.
  func parameter(_ name: String, of layer: Int, shape: [Int?]) throws(LanguageError) -> Tensor {
    guard let value = parameters[layer][name, in: file] else {
      throw foreign("a layer “\(names[layer])” without “\(name)”", "one with it")
    }
    let tensor = try Tensor(value, in: file)
    let fits =
      tensor.shape.count == shape.count
      && zip(tensor.shape, shape).allSatisfy { $0 > 0 && ($1 == nil || $0 == $1) }
    guard fits else {
      let wanted = shape.map { $0.map(String.init) ?? "any" }.joined(separator: ", ")
      throw foreign("“\(name)” of “\(names[layer])” with shape \(tensor.shape)", "[\(wanted)]")
    }
    return tensor
  }

  func foreign(_ found: String, _ expected: String) -> LanguageError {
    .foreign(file: file.path, found: found, expected: expected)
  }
}
