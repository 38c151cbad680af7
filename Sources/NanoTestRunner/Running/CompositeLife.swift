// SPDX-License-Identifier: Apache-2.0

package import NanoRender
internal import NanoTesting
package import NanoValue

/// The life of one composite through Crossplane's own reconciles, in an imagined cluster.
///
/// Between the reconciles what was applied exists, what is no longer wanted is gone, and the status
/// of the composite is what the last reconcile wrote. Nothing else happens by itself: operators and
/// people act through the methods. It is a value: a copy is another life that goes on from here.
package struct CompositeLife: Sendable {
  /// What the next reconcile is of.
  package private(set) var input: CompositeInput
  /// The functions by name.
  package var functions: [String: any FunctionCaller]
  /// The time of the next reconcile, in RFC 3339.
  package var time = RenderTime.fixed
  /// Whether operators write Secrets when they get a resource ready.
  package var operatorsWriteSecrets = true
  /// The Secrets that operators wrote, each with the name of the composed resource that it is of.
  private var written: [(owner: String, secret: Value)] = []
  /// What the reconciles applied last, by name.
  private var lastApplied: [String: Value] = [:]

  /// The life of a composite from that state on.
  package init(_ input: CompositeInput, functions: [String: any FunctionCaller]) {
    self.input = input
    self.functions = functions
    if input.composite["metadata"]["uid"].isNull {
      self.input.composite["metadata"]["uid"] = .string(input.composite.deterministicUID)
    }
  }

  /// What one reconcile did.
  package struct Round: Sendable {
    /// What it came to.
    package let output: CompositeOutput
    /// The names of what was created, in byte order.
    package let created: [String]
    /// The names of what was changed, in byte order.
    package let changed: [String]
    /// What was changed in it, by name.
    package let changes: [String: [Difference]]
    /// The names of what was deleted, in byte order.
    package let deleted: [String]
    /// What Crossplane forgot and left behind, by the name that an object of another kind has now.
    package let forgotten: [(name: String, object: Value)]

    /// Whether the composite is ready.
    package var isReady: Bool { output.composite.condition("Ready")["status"] == "True" }
    /// Whether nothing was created, changed or deleted.
    package var isQuiet: Bool { created.isEmpty && changed.isEmpty && deleted.isEmpty }
  }

  /// Reconciles once and applies what is wanted.
  ///
  /// A function that ends the pipeline leaves everything as it was but the composite's status.
  ///
  /// - Throws: ``RenderError`` when it cannot be reconciled at all.
  package mutating func reconcile() throws(RenderError) -> Round {
    var input = self.input
    // What somebody gave wins over what an operator made up, and so does what is composed.
    input.requiredResources = secrets + input.requiredResources
    let output = try CompositeRender(input, functions: functions, time: time).run()
    self.input.composite["status"] = output.composite["status"]
    guard output.fatal == nil, output.pipeline != nil else {
      return Round(
        output: output,
        created: [],
        changed: [],
        changes: [:],
        deleted: [],
        forgotten: []
      )
    }
    let gone = output.deletedResources.compactMap(\.resourceName)
    for name in gone { delete(name) }
    var (created, changed): ([String], [String]) = ([], [])
    var changes: [String: [Difference]] = [:]
    var forgotten: [(name: String, object: Value)] = []
    for (name, resource) in output.composedResources {
      // No object changes its kind: that of the other kind is made beside it.
      if let other = self[name], !other.isOfSameKind(as: resource) {
        forgotten.append((name, other))
        delete(name)
      }
      let before = self[name]
      let uid = resource.deterministicUID
      let last = lastApplied.updateValue(resource, forKey: name) ?? .null
      let stored = StoredObject.stored(resource, over: before ?? .null, last: last, uid: uid)
      if let before, before != stored {
        changed.append(name)
        changes[name] = Difference.all(between: before, and: stored)
          .filter { $0.path != ["metadata", "generation"] }
          .map { stored["kind"] == "Secret" ? $0.withoutSecrets : $0 }
      } else if before == nil {
        created.append(name)
      }
      self[name] = stored
    }
    return Round(
      output: output,
      created: created,
      changed: changed,
      changes: changes,
      deleted: gone,
      forgotten: forgotten
    )
  }

  /// The Secrets that operators wrote and nobody composes.
  package var secrets: [Value] {
    written.map(\.secret).filter { secret in
      !input.observedResources.contains { $0.isSame(as: secret) }
    }
  }

  /// The names of what exists, in byte order.
  package var names: [String] {
    input.observedResources.compactMap(\.resourceName).sorted { $0.precedesByBytes($1) }
  }

  /// A composed resource as it exists; nil while there is none.
  package private(set) subscript(name: String) -> Value? {
    get { input.observedResources.first { $0.resourceName == name } }
    set {
      let index = input.observedResources.firstIndex { $0.resourceName == name }
      switch (index, newValue) {
      case (let index?, let object?): input.observedResources[index] = object
      case (let index?, nil): input.observedResources.remove(at: index)
      case (nil, let object?): input.observedResources.append(object)
      case (nil, nil): break
      }
    }
  }
}

extension CompositeLife {
  /// The operators of a composed resource get it ready, and write the Secrets that they write;
  /// nothing happens while there is none.
  ///
  /// - Returns: The Secrets that are new.
  @discardableResult
  package mutating func markReady(_ name: String) -> [Value] {
    guard let object = self[name] else { return [] }
    let work = OperatorWork(on: object, among: input.observedResources)
    self[name]?["status"] = work.status
    let given = input.requiredResources + input.credentials + input.observedResources
    guard operatorsWriteSecrets else { return [] }
    let secrets = work.secrets.filter { secret in !given.contains { $0.isSame(as: secret) } }
    let new = secrets.filter { secret in !written.contains { $0.secret.isSame(as: secret) } }
    written.removeAll { $0.owner == name }
    written += secrets.map { (name, $0) }
    return new
  }

  /// Somebody writes into the status of a composed resource; nothing happens while there is none.
  ///
  /// - Parameter status: What is merged over the status that it has.
  package mutating func patchStatus(_ name: String, _ status: Value) {
    guard let object = self[name] else { return }
    self[name]?["status"] = object["status"].patched(with: status)
  }

  /// Somebody deletes a composed resource; what its operator wrote goes with it.
  package mutating func delete(_ name: String) {
    self[name] = nil
    lastApplied[name] = nil
    written.removeAll { $0.owner == name }
  }

  /// Somebody changes the composite; its generation grows with its spec.
  ///
  /// - Parameter patch: What is merged over it, as a JSON merge patch.
  package mutating func patchComposite(_ patch: Value) {
    let before = input.composite
    input.composite = before.patched(with: patch)
    guard before["spec"] != input.composite["spec"],
      let generation = before["metadata"]["generation"].integer
    else { return }
    input.composite["metadata"]["generation"] = .integer(generation &+ 1)
  }

  /// Objects that requirements find from now on, in the place of those with the same identity.
  package mutating func require(_ objects: [Value]) { input.requiredResources += objects }

  /// Secrets that steps find as credentials from now on.
  mutating func give(credentials: [Value]) { input.credentials += credentials }
}

extension Value {
  /// Whether it is the same object of a cluster, whatever stands in it.
  func isSame(as other: Value) -> Bool {
    self["apiVersion"] == other["apiVersion"] && self["kind"] == other["kind"]
      && self["metadata"]["namespace"] == other["metadata"]["namespace"]
      && self["metadata"]["name"] == other["metadata"]["name"]
  }

  /// Whether it is an object of the same kind, in whatever version.
  func isOfSameKind(as other: Value) -> Bool {
    func group(_ value: Value) -> Substring {
      let apiVersion = value["apiVersion"].string ?? ""
      return apiVersion[..<(apiVersion.firstIndex(of: "/") ?? apiVersion.startIndex)]
    }
    return self["kind"] == other["kind"] && group(self) == group(other)
  }

  /// The name of a composed resource in the pipeline; nil when it has none.
  package var resourceName: String? {
    self["metadata"]["annotations"][ObjectPick.nameAnnotation].string
  }

  /// The value after a JSON merge patch: `null` removes a member.
  ///
  /// Source: <https://www.rfc-editor.org/rfc/rfc7396>
  func patched(with patch: Value) -> Value {
    guard case .object(let changes) = patch else { return patch }
    var members = object ?? [:]
    for (key, change) in changes {
      if change.isNull {
        members.removeValue(forKey: key)
      } else {
        members[key] = (members[key] ?? .null).patched(with: change)
      }
    }
    return .object(members)
  }

  /// The condition of that type, or `null`.
  package func condition(_ type: String) -> Value {
    (self["status"]["conditions"].array ?? []).first { $0["type"].string == type } ?? .null
  }
}

extension CompositeLife {
  /// This life, going on with the Composition and the functions of another one.
  package func continued(by other: CompositeLife) -> CompositeLife {
    var life = self
    life.input.composition = other.input.composition
    life.functions = other.functions
    return life
  }
}
