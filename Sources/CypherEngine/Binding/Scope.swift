/// The variables that an expression may use.
struct Scope: Sendable {
  struct Variable: Sendable {
    var slot: Int
    var type: StaticType
  }

  private var variables: [String: Variable] = [:]

  /// The names in alphabetical order, as `*` gives them.
  var names: [String] { variables.keys.sorted() }

  /// All slots.
  var slots: Set<Int> { Set(variables.values.map(\.slot)) }

  subscript(name: String) -> Variable? {
    get { variables[name] }
    set { variables[name] = newValue }
  }

  /// This scope with the names of another before its own.
  func overlaid(by other: Scope) -> Scope {
    var result = self
    result.variables.merge(other.variables) { $1 }
    return result
  }
}

/// What expressions may use beside aggregates, after rows were grouped.
struct Grouping {
  struct Key {
    var fingerprint: String
    var variable: Scope.Variable
    /// Whether the key is a variable or a property, which may be part of a greater expression.
    var isSimple: Bool
    /// The variables in the key's expression.
    var names: Set<String>
  }

  var keys: [Key] = []
  /// The scope before grouping, in which the arguments of aggregates live.
  var input: Scope
  var aggregates: [AggregateStep.Aggregate] = []
  /// Fingerprints of aggregates, so that each is computed once.
  var aggregateFingerprints: [String] = []
  /// Projected expressions that sort keys may repeat.
  var projected: [Key] = []
  /// Whether keys that are not simple may be used.
  var allowsComplexKeys = false
  /// Whether sort keys are being bound, after the projection.
  var isSorting = false

  /// Whether a name means in a scope what it meant before grouping: no local name hides it.
  func isInput(_ name: String, in scope: Scope) -> Bool {
    scope[name]?.slot == input[name]?.slot
  }

  /// The key that is just a variable of this name, unless a local name hides it.
  func key(named name: String, in scope: Scope) -> Scope.Variable? {
    guard isInput(name, in: scope) else { return nil }
    return keys.first { $0.fingerprint == name }?.variable
  }

  /// What patterns and subqueries see after grouping: keys that are variables, and local names.
  func visible(in scope: Scope) -> Scope {
    var result = Scope()
    for name in scope.names {
      if let key = key(named: name, in: scope) {
        result[name] = key
      } else if !isInput(name, in: scope) {
        result[name] = scope[name]
      }
    }
    return result
  }
}
