/// Schemas of our own in Relax NG, for machines that have no official ones: what elements and attributes a manifest has, in
/// which order, with anything of other namespaces where the standards let it stand.
enum ManifestSchema {
  /// For the IMS content packaging of a namespace: SCORM 1.2, SCORM 2004 and Common Cartridge use the same elements.
  static func contentPackage(_ namespace: String) -> [UInt8] {
    grammar(
      namespace,
      """
        <start><ref name="manifest"/></start>
        <define name="manifest">
          <element name="manifest">
            <ref name="identifier"/>
            \(optional("version"))
            <ref name="others"/>
            <optional><ref name="metadata"/></optional>
            <element name="organizations">
              \(optional("default"))
              <ref name="others"/>
              <zeroOrMore>
                <element name="organization">
                  <ref name="identifier"/>
                  \(optional("structure"))
                  <ref name="others"/>
                  <ref name="title"/>
                  <zeroOrMore><ref name="item"/></zeroOrMore>
                  <ref name="end"/>
                </element>
              </zeroOrMore>
              <ref name="foreign"/>
            </element>
            <element name="resources">
              <ref name="others"/>
              <zeroOrMore><ref name="resource"/></zeroOrMore>
              <ref name="foreign"/>
            </element>
            <zeroOrMore><ref name="manifest"/></zeroOrMore>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="item">
          <element name="item">
            <ref name="identifier"/>
            \(optional("identifierref"))
            <optional>
              <attribute name="isvisible" ns="">\(choice("true", "false", "1", "0"))</attribute>
            </optional>
            \(optional("parameters"))
            <ref name="others"/>
            <ref name="title"/>
            <zeroOrMore><ref name="item"/></zeroOrMore>
            <ref name="end"/>
          </element>
        </define>
        <define name="resource">
          <element name="resource">
            <ref name="identifier"/>
            <attribute name="type" ns=""/>
            \(optional("href"))
            \(optional("intendeduse"))
            <ref name="others"/>
            <optional><ref name="metadata"/></optional>
            <zeroOrMore>
              <element name="file"><attribute name="href" ns=""/><ref name="others"/><ref name="end"/></element>
            </zeroOrMore>
            <zeroOrMore>
              <element name="dependency"><attribute name="identifierref" ns=""/><ref name="others"/><ref name="foreign"/></element>
            </zeroOrMore>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="title"><optional><element name="title"><text/></element></optional></define>
        <define name="end"><optional><ref name="metadata"/></optional><ref name="foreign"/></define>
        <define name="metadata">
          <element name="metadata">
            <optional><element name="schema"><text/></element></optional>
            <optional><element name="schemaversion"><text/></element></optional>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="identifier"><attribute name="identifier" ns=""><data type="NCName"/></attribute></define>
      """)
  }

  /// For cmi5 course structures (section 13 of the specification).
  static let courseStructure = grammar(
    cmi5Namespace,
    """
      <start>
        <element name="courseStructure">
          <ref name="others"/>
          <element name="course"><ref name="id"/><ref name="others"/><ref name="texts"/><ref name="foreign"/></element>
          <optional>
            <element name="objectives">
              <ref name="others"/>
              <oneOrMore>
                <element name="objective"><ref name="id"/><interleave><ref name="title"/><ref name="description"/></interleave></element>
              </oneOrMore>
              <ref name="foreign"/>
            </element>
          </optional>
          <ref name="units"/>
        </element>
      </start>
      <define name="block">
        <element name="block">
          <ref name="id"/><ref name="others"/><ref name="texts"/>
          <optional><ref name="objectives"/></optional>
          <ref name="units"/>
        </element>
      </define>
      <define name="au">
        <element name="au">
          <ref name="id"/>
          <optional>
            <attribute name="moveOn" ns="">
              \(choice("NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"))
            </attribute>
          </optional>
          <optional>
            <attribute name="masteryScore" ns="">
              <data type="decimal"><param name="minInclusive">0</param><param name="maxInclusive">1</param></data>
            </attribute>
          </optional>
          <optional><attribute name="launchMethod" ns="">\(choice("AnyWindow", "OwnWindow"))</attribute></optional>
          \(optional("activityType"))
          <ref name="others"/><ref name="texts"/>
          <optional><ref name="objectives"/></optional>
          <element name="url"><data type="anyURI"><param name="minLength">1</param></data></element>
          <optional><element name="launchParameters"><text/></element></optional>
          <optional><element name="entitlementKey"><text/></element></optional>
          <ref name="foreign"/>
        </element>
      </define>
      <define name="units"><oneOrMore><choice><ref name="au"/><ref name="block"/></choice></oneOrMore><ref name="foreign"/></define>
      <define name="objectives">
        <element name="objectives">
          <ref name="others"/>
          <oneOrMore><element name="objective"><optional><attribute name="idref" ns=""><data type="anyURI"/></attribute></optional></element></oneOrMore>
          <ref name="foreign"/>
        </element>
      </define>
      <define name="texts"><ref name="title"/><ref name="description"/></define>
      <define name="title"><element name="title"><ref name="text"/></element></define>
      <define name="description"><element name="description"><ref name="text"/></element></define>
      <define name="text">
        <ref name="others"/>
        <oneOrMore>
          <element name="langstring">
            <optional><attribute name="lang" ns=""><data type="language"/></attribute></optional><ref name="others"/><text/>
          </element>
        </oneOrMore>
        <ref name="foreign"/>
      </define>
      <define name="id"><attribute name="id" ns=""><data type="anyURI"/></attribute></define>
    """)

  static let cmi5Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"

  private static func grammar(_ namespace: String, _ definitions: String) -> [UInt8] {
    Array(
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="\(namespace)" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      \(definitions)
      \(foreign)
      </grammar>
      """.utf8)
  }

  /// An attribute of any text that may be left out.
  private static func optional(_ attribute: String) -> String { "<optional><attribute name=\"\(attribute)\" ns=\"\"/></optional>" }

  private static func choice(_ values: String...) -> String { "<choice>\(values.map { "<value>\($0)</value>" }.joined())</choice>" }

  /// Elements and attributes of other namespaces.
  private static let foreign = """
    <define name="others"><zeroOrMore><attribute><anyName><except><nsName ns=""/></except></anyName></attribute></zeroOrMore></define>
      <define name="foreign"><zeroOrMore><element><anyName><except><nsName/></except></anyName><ref name="anything"/></element></zeroOrMore></define>
      <define name="anything">
        <zeroOrMore><choice><attribute><anyName/></attribute><text/><element><anyName/><ref name="anything"/></element></choice></zeroOrMore>
      </define>
    """
}
