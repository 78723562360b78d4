Feature: Patterns over meetings and the people in them

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (an:Person {name: 'An', born: 1961}), (binh:Person {name: 'Bình', born: 1970}),
             (chi:Person:Guest {name: 'Chi'}), (dung:Person {name: 'Dũng', born: 1958})
      CREATE (spring:Meeting {label: 'spring', year: 2023}),
             (autumn:Meeting {label: 'autumn', year: 2023}),
             (winter:Meeting {label: 'winter', year: 2024})
      CREATE (an)-[:CHAIRED {order: 1}]->(spring), (binh)-[:CHAIRED {order: 2}]->(spring),
             (an)-[:CHAIRED]->(autumn), (chi)-[:ATTENDED]->(spring),
             (binh)-[:ATTENDED]->(autumn), (chi)-[:SPOKE]->(autumn), (dung)-[:CHAIRED]->(winter)
      """

  Scenario: People who chaired together
    When executing query:
      """
      MATCH (a:Person)-[:CHAIRED]->(m)<-[:CHAIRED]-(b) WHERE a.name < b.name
      RETURN a.name, b.name, m.label
      """
    Then the result should be, in any order:
      | a.name | b.name | m.label  |
      | 'An'   | 'Bình' | 'spring' |

  Scenario: Several types in one relationship
    When executing query:
      """
      MATCH (:Guest)-[r:ATTENDED|SPOKE]->(m:Meeting {year: 2023})
      RETURN type(r) AS how, m.label AS what ORDER BY what
      """
    Then the result should be, in order:
      | how        | what     |
      | 'SPOKE'    | 'autumn' |
      | 'ATTENDED' | 'spring' |

  Scenario: A relationship is used once in a pattern
    When executing query:
      """
      MATCH (a {name: 'An'})-[:CHAIRED]->()<-[:CHAIRED]-(b) RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: Missing matches become null
    When executing query:
      """
      MATCH (p:Person) OPTIONAL MATCH (p)-[:ATTENDED]->(m)
      RETURN p.name AS name, m.label AS label ORDER BY name
      """
    Then the result should be, in order:
      | name   | label    |
      | 'An'   | null     |
      | 'Bình' | 'autumn' |
      | 'Chi'  | 'spring' |
      | 'Dũng' | null     |

  Scenario: A pattern as a predicate
    When executing query:
      """
      MATCH (p:Person) WHERE NOT (p)-[:CHAIRED]->() RETURN p.name
      """
    Then the result should be, in any order:
      | p.name |
      | 'Chi'  |

  Scenario: A subquery that must have a row
    When executing query:
      """
      MATCH (p:Person)
      WHERE exists { MATCH (p)-[:CHAIRED]->(m) WHERE m.year = 2024 }
      RETURN p.name
      """
    Then the result should be, in any order:
      | p.name |
      | 'Dũng' |

  Scenario: A chain of any length gives its relationships
    When executing query:
      """
      MATCH (:Person {name: 'Chi'})-[rs*2]-(other:Person)
      RETURN other.name AS name, size(rs) AS hops ORDER BY name
      """
    Then the result should be, in order:
      | name   | hops |
      | 'An'   | 2    |
      | 'An'   | 2    |
      | 'Bình' | 2    |
      | 'Bình' | 2    |

  Scenario: The shortest path between two people
    When executing query:
      """
      MATCH (a:Person {name: 'Bình'}), (b:Person {name: 'Chi'}),
        p = shortestPath((a)-[:CHAIRED|ATTENDED*]-(b))
      RETURN length(p) AS hops, [n IN nodes(p) | coalesce(n.name, n.label)] AS way
      """
    Then the result should be, in any order:
      | hops | way                       |
      | 2    | ['Bình', 'spring', 'Chi'] |

  Scenario: All shortest paths
    When executing query:
      """
      MATCH (a {name: 'An'}), (b {name: 'Bình'}), p = allShortestPaths((a)-[*]-(b))
      RETURN [n IN nodes(p) | coalesce(n.name, n.label)] AS way ORDER BY way
      """
    Then the result should be, in order:
      | way                      |
      | ['An', 'autumn', 'Bình'] |
      | ['An', 'spring', 'Bình'] |

  Scenario: No path leads where nothing is linked
    When executing query:
      """
      MATCH (a {name: 'An'}), (b {name: 'Dũng'}), p = shortestPath((a)-[*]-(b)) RETURN p
      """
    Then the result should be empty

  Scenario: A shortest path as a value
    When executing query:
      """
      MATCH (a {name: 'An'}), (b {name: 'Dũng'}), (c {name: 'Chi'})
      RETURN shortestPath((a)-[*]-(b)) AS none, length(shortestPath((a)-[*]-(c))) AS two
      """
    Then the result should be, in any order:
      | none | two |
      | null | 2   |

  Scenario: A path keeps its directions
    When executing query:
      """
      MATCH p = (:Meeting {label: 'winter'})<--() RETURN p
      """
    Then the result should be, in any order:
      | p                                                                                                     |
      | <(:Meeting {label: 'winter', year: 2024})<-[:CHAIRED]-(:Person {name: 'Dũng', born: 1958})> |

  Scenario: A pattern comprehension
    When executing query:
      """
      MATCH (p:Person) WHERE p.born < 1970
      RETURN p.name AS name, [(p)-[:CHAIRED]->(m) WHERE m.year = 2023 | m.label] AS meetings
      """
    Then the result should be (ignoring element order for lists):
      | name   | meetings             |
      | 'An'   | ['spring', 'autumn'] |
      | 'Dũng' | []                   |

  Scenario: Groups, their counts and their lists
    When executing query:
      """
      MATCH (p)-[:CHAIRED]->(m)
      WITH m.year AS year, count(DISTINCT p) AS people, collect(m.label) AS labels
      WHERE people > 1
      RETURN year, people, size(labels) AS meetings
      """
    Then the result should be, in any order:
      | year | people | meetings |
      | 2023 | 2      | 3        |

  Scenario: A name that nothing introduced
    When executing query:
      """
      MATCH (p:Person) RETURN q.name
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: Patterns and map projections beside an aggregate see the grouping keys
    When executing query:
      """
      MATCH (p:Person)-[:CHAIRED]->(m)
      WITH p, p {.name, chaired: count(m), attended: size([(p)-[:ATTENDED]->(x) | x])} AS row,
        exists { (p)-[:ATTENDED]->() } AND count(m) > 0 AS both
      RETURN row, both
      """
    Then the result should be, in any order:
      | row                                      | both  |
      | {name: 'An', chaired: 2, attended: 0}    | false |
      | {name: 'Bình', chaired: 1, attended: 1}  | true  |
      | {name: 'Dũng', chaired: 1, attended: 0}  | false |

  Scenario: A local name hides a grouping key
    When executing query:
      """
      MATCH (p:Person)-[:CHAIRED]->(m {year: 2023})
      WITH p.name AS n, m
      RETURN n, [n IN [1, 2] | n + count(m)][0] AS x
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: A local name beside an aggregate
    When executing query:
      """
      MATCH (p:Person)-[:CHAIRED]->(m {year: 2023})
      WITH p.name AS n, m
      RETURN n, count(m) + [n IN [10, 20] | n][1] AS x
      """
    Then the result should be, in any order:
      | n      | x  |
      | 'An'   | 22 |
      | 'Bình' | 21 |
