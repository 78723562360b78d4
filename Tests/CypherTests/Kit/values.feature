Feature: Values, functions and clauses without a graph

  Scenario Outline: Expressions
    Given any graph
    When executing query:
      """
      RETURN <expression> AS value
      """
    Then the result should be, in any order:
      | value   |
      | <value> |

    Examples:
      | expression                                         | value                        |
      | 7 / 2                                              | 3                            |
      | 7 / 2.0                                            | 3.5                          |
      | -7 % 3                                             | -1                           |
      | 2 ^ 3 ^ 2                                          | 64.0                         |
      | null = null                                        | null                         |
      | null IS NULL                                       | true                         |
      | 1 < null OR true                                   | true                         |
      | 1 < 2 < 3                                          | true                         |
      | [1, null] = [1, null]                              | null                         |
      | [1, null] = [2, null]                              | false                        |
      | 3 IN [1, null]                                     | null                         |
      | 'Đồng Tháp' STARTS WITH 'Đồng'                     | true                         |
      | 'Huyện ủy' =~ '(?i)huyện.*'                        | true                         |
      | 'quý 12' =~ 'quý \\\\d{1,2}'                       | true                         |
      | 'quý 12' =~ '\\\\d+'                               | false                        |
      | toUpper('đà nẵng')                                 | 'ĐÀ NẴNG'                    |
      | split('a, b, c', ', ')                             | ['a', 'b', 'c']              |
      | replace('aXbX', 'X', '-')                          | 'a-b-'                       |
      | substring('nghị quyết', 5)                         | 'quyết'                      |
      | trim('  x ')                                       | 'x'                          |
      | [x IN range(1, 6) WHERE x % 2 = 0 \| x * x]        | [4, 16, 36]                  |
      | reduce(sum = 0, x IN [1, 2, 3] \| sum + x)         | 6                            |
      | all(x IN [] WHERE x = 1)                           | true                         |
      | single(x IN [1, 2] WHERE x = 1)                    | true                         |
      | any(x IN [null] WHERE x = 1)                       | null                         |
      | [1, 2, 3][-1]                                      | 3                            |
      | [1, 2, 3, 4][1..3]                                 | [2, 3]                       |
      | {a: 1, b: {c: 2}}.b.c                              | 2                            |
      | CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END              | 'b'                          |
      | CASE 3 WHEN 1 THEN 'a' WHEN 3 THEN 'c' END         | 'c'                          |
      | date('2024-02-29') + duration('P1Y')               | '2025-02-28'                 |
      | duration.between(date('2024-01-31'), date('2024-03-01')) | 'P1M1D'                |
      | date('2024-12-30').week                            | 1                            |
      | date.truncate('quarter', date('2024-08-15'))       | '2024-07-01'                 |
      | datetime('2024-03-31T01:30[Europe/Paris]') + duration('PT1H') | '2024-03-31T03:30+02:00[Europe/Paris]' |
      | date('2024-01-05') < date('2024-02-01')            | true                         |
      | toString(1.0)                                      | '1.0'                        |
      | toInteger('12.9')                                  | 12                           |
      | toInteger('x')                                     | null                         |
      | coalesce(null, 'x')                                | 'x'                          |
      | size('Trà Vinh')                                   | 8                            |

  Scenario Outline: Errors while running
    Given any graph
    When executing query:
      """
      RETURN <expression> AS value
      """
    Then a <type> should be raised at runtime: <detail>

    Examples:
      | expression                    | type            | detail                   |
      | 1 / 0                         | ArithmeticError | DivisionByZero           |
      | 9223372036854775807 + 1       | ArithmeticError | IntegerOverflow          |
      | -9223372036854775808 / -1     | ArithmeticError | IntegerOverflow          |
      | range(1, 5, 0)                | ArgumentError   | NumberOutOfRange         |
      | 'a' =~ '('                    | ArgumentError   | InvalidRegularExpression |
      | date('2024-02-30')            | ArgumentError   | InvalidTemporal          |
      | [1][[2][0] + 'a']             | TypeError       | InvalidArgumentType      |

  Scenario: Aggregates of no rows
    Given any graph
    When executing query:
      """
      UNWIND [] AS x
      RETURN count(x) AS n, sum(x) AS s, avg(x) AS a, min(x) AS l, collect(x) AS c
      """
    Then the result should be, in any order:
      | n | s | a    | l    | c  |
      | 0 | 0 | null | null | [] |

  Scenario: Percentiles and deviations
    Given any graph
    When executing query:
      """
      UNWIND [10, 20, 30, 40] AS x
      RETURN percentileCont(x, 0.5) AS c, percentileDisc(x, 0.5) AS d, stDevP(x) AS p
      """
    Then the result should be, in any order:
      | c    | d  | p                  |
      | 25.0 | 20 | 11.180339887498949 |

  Scenario: Unions drop what is equal unless all is wanted
    Given any graph
    When executing query:
      """
      RETURN 1 AS x UNION RETURN 1.0 AS x UNION RETURN 2 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |

  Scenario: Sorting goes through all types
    Given any graph
    When executing query:
      """
      UNWIND [1, null, 'a', true, [1], {a: 1}, 0.5] AS x RETURN x ORDER BY x DESC SKIP 1 LIMIT 3
      """
    Then the result should be, in order:
      | x    |
      | 1    |
      | 0.5  |
      | true |

  Scenario: A projection of a map
    Given any graph
    When executing query:
      """
      WITH {a: 1, b: 2} AS m RETURN m {.a, c: m.b + 1} AS value
      """
    Then the result should be, in any order:
      | value        |
      | {a: 1, c: 3} |

  Scenario: Parameters
    Given any graph
    And parameters are:
      | list | [3, 1, 2] |
      | top  | 2         |
    When executing query:
      """
      UNWIND $list AS x RETURN x ORDER BY x LIMIT $top
      """
    Then the result should be, in order:
      | x |
      | 1 |
      | 2 |
