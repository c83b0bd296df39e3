/// Schemas of our own in Relax NG, for machines that have no official ones: what elements and attributes a manifest has, in
/// which order, with anything of other namespaces where the standards let it stand.
enum ManifestSchema {
  /// For the IMS content packaging of a namespace: SCORM 1.2, SCORM 2004 and Common Cartridge use the same elements.
  static func contentPackage(_ namespace: String) -> [UInt8] {
    Array(
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="\(namespace)" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <start><ref name="manifest"/></start>
        <define name="manifest">
          <element name="manifest">
            <ref name="identifier"/>
            <optional><attribute name="version" ns=""/></optional>
            <ref name="others"/>
            <optional><ref name="metadata"/></optional>
            <element name="organizations">
              <optional><attribute name="default" ns=""/></optional>
              <ref name="others"/>
              <zeroOrMore>
                <element name="organization">
                  <ref name="identifier"/>
                  <optional><attribute name="structure" ns=""/></optional>
                  <ref name="others"/>
                  <optional><element name="title"><text/></element></optional>
                  <zeroOrMore><ref name="item"/></zeroOrMore>
                  <optional><ref name="metadata"/></optional>
                  <ref name="foreign"/>
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
            <optional><attribute name="identifierref" ns=""/></optional>
            <optional>
              <attribute name="isvisible" ns=""><choice><value>true</value><value>false</value><value>1</value><value>0</value></choice></attribute>
            </optional>
            <optional><attribute name="parameters" ns=""/></optional>
            <ref name="others"/>
            <optional><element name="title"><text/></element></optional>
            <zeroOrMore><ref name="item"/></zeroOrMore>
            <optional><ref name="metadata"/></optional>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="resource">
          <element name="resource">
            <ref name="identifier"/>
            <attribute name="type" ns=""/>
            <optional><attribute name="href" ns=""/></optional>
            <optional><attribute name="intendeduse" ns=""/></optional>
            <ref name="others"/>
            <optional><ref name="metadata"/></optional>
            <zeroOrMore>
              <element name="file"><attribute name="href" ns=""/><ref name="others"/><optional><ref name="metadata"/></optional><ref name="foreign"/></element>
            </zeroOrMore>
            <zeroOrMore>
              <element name="dependency"><attribute name="identifierref" ns=""/><ref name="others"/><ref name="foreign"/></element>
            </zeroOrMore>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="metadata">
          <element name="metadata">
            <optional><element name="schema"><text/></element></optional>
            <optional><element name="schemaversion"><text/></element></optional>
            <ref name="foreign"/>
          </element>
        </define>
        <define name="identifier"><attribute name="identifier" ns=""><data type="NCName"/></attribute></define>
        \(foreign)
      </grammar>
      """.utf8)
  }

  /// For cmi5 course structures (section 13 of the specification).
  static let courseStructure: [UInt8] = Array(
    """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="\(cmi5Namespace)" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
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
          <oneOrMore><choice><ref name="au"/><ref name="block"/></choice></oneOrMore>
          <ref name="foreign"/>
        </element>
      </start>
      <define name="block">
        <element name="block">
          <ref name="id"/><ref name="others"/><ref name="texts"/>
          <optional><ref name="objectives"/></optional>
          <oneOrMore><choice><ref name="au"/><ref name="block"/></choice></oneOrMore>
          <ref name="foreign"/>
        </element>
      </define>
      <define name="au">
        <element name="au">
          <ref name="id"/>
          <optional>
            <attribute name="moveOn" ns="">
              <choice>
                <value>NotApplicable</value><value>Passed</value><value>Completed</value><value>CompletedAndPassed</value><value>CompletedOrPassed</value>
              </choice>
            </attribute>
          </optional>
          <optional>
            <attribute name="masteryScore" ns="">
              <data type="decimal"><param name="minInclusive">0</param><param name="maxInclusive">1</param></data>
            </attribute>
          </optional>
          <optional><attribute name="launchMethod" ns=""><choice><value>AnyWindow</value><value>OwnWindow</value></choice></attribute></optional>
          <optional><attribute name="activityType" ns=""/></optional>
          <ref name="others"/><ref name="texts"/>
          <optional><ref name="objectives"/></optional>
          <element name="url"><data type="anyURI"><param name="minLength">1</param></data></element>
          <optional><element name="launchParameters"><text/></element></optional>
          <optional><element name="entitlementKey"><text/></element></optional>
          <ref name="foreign"/>
        </element>
      </define>
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
      \(foreign)
    </grammar>
    """.utf8)

  static let cmi5Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"

  /// Elements and attributes of other namespaces.
  private static let foreign = """
    <define name="others"><zeroOrMore><attribute><anyName><except><nsName ns=""/></except></anyName></attribute></zeroOrMore></define>
      <define name="foreign"><zeroOrMore><element><anyName><except><nsName/></except></anyName><ref name="anything"/></element></zeroOrMore></define>
      <define name="anything">
        <zeroOrMore><choice><attribute><anyName/></attribute><text/><element><anyName/><ref name="anything"/></element></choice></zeroOrMore>
      </define>
    """
}
