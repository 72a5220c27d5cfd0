--
-- PostgreSQL database dump
--

\restrict hYaEMA39BQzuEMKqbsXCof86udK2s5CMLewrarmdn18NxRb5lhf3FeiUSHXfxOE

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: keep_answer_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_answer_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_definition_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_definition_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_closing_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_closing_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_enclosure_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_choice_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_group_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_gap_reason_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_gap_reason_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_issue_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issue_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_issued_document_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issued_document_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_journal_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_journal_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_manifest_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_manifest_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_report_look_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_look_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_report_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_route_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_route_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_signal_rule_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_signal_rule_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_signal_rule_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_signal_rule_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'published' OR NEW.state <> 'retired' OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.issuer IS DISTINCT FROM NEW.issuer OR OLD.path IS DISTINCT FROM NEW.path OR OLD.code IS DISTINCT FROM NEW.code OR OLD.asked IS DISTINCT FROM NEW.asked OR OLD.level IS DISTINCT FROM NEW.level OR OLD.numbers IS DISTINCT FROM NEW.numbers OR OLD.published_at IS DISTINCT FROM NEW.published_at OR OLD.published_by IS DISTINCT FROM NEW.published_by THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_state_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_step_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_step_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_succession_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_succession_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_supplement_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_supplement_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_unit_act_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_unit_act_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id integer NOT NULL,
    login character varying(40) NOT NULL,
    person_id integer NOT NULL,
    language character varying(2) NOT NULL,
    active boolean NOT NULL,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    desk_keys boolean DEFAULT true NOT NULL
);


--
-- Name: account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_draft (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    "values" text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_draft_id_seq OWNED BY public.answer_draft.id;


--
-- Name: answer_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_event (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
);


--
-- Name: answer_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_event_id_seq OWNED BY public.answer_event.id;


--
-- Name: answer_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_version (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_version_id_seq OWNED BY public.answer_version.id;


--
-- Name: attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: attachment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attachment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attachment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;


--
-- Name: bulk_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_decision (
    id integer NOT NULL,
    account_id integer NOT NULL,
    job_id integer NOT NULL,
    report_id integer NOT NULL,
    unit_name character varying(200) NOT NULL,
    version integer NOT NULL,
    row_version integer NOT NULL,
    standing character varying(10) NOT NULL,
    code character varying(40) NOT NULL,
    details text,
    decided_at timestamp with time zone,
    step character varying(20) DEFAULT 'approve'::character varying NOT NULL
);


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.bulk_decision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.bulk_decision_id_seq OWNED BY public.bulk_decision.id;


--
-- Name: committee_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.committee_term (
    id integer NOT NULL,
    name character varying(20) NOT NULL,
    starts_on date NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: committee_term_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.committee_term_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: committee_term_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.committee_term_id_seq OWNED BY public.committee_term.id;


--
-- Name: definition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: definition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_id_seq OWNED BY public.definition.id;


--
-- Name: definition_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition_version (
    id integer NOT NULL,
    definition_id integer NOT NULL,
    number integer NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    rules text NOT NULL,
    published_at timestamp with time zone,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    lower_may boolean DEFAULT true NOT NULL,
    changed_at timestamp with time zone,
    row_version integer DEFAULT 1 NOT NULL
);


--
-- Name: definition_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_version_id_seq OWNED BY public.definition_version.id;


--
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    id integer NOT NULL,
    giver_id integer NOT NULL,
    taker_id integer NOT NULL,
    act character varying(10) NOT NULL,
    starts_on date NOT NULL,
    last_on date NOT NULL,
    reason character varying(300) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: delegation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.delegation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: delegation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.delegation_id_seq OWNED BY public.delegation.id;


--
-- Name: directive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive (
    id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    abstract character varying(500) NOT NULL,
    body text NOT NULL,
    addressed text NOT NULL,
    desk character varying(200) NOT NULL,
    asks_receipt boolean NOT NULL,
    asks_plan boolean NOT NULL,
    plan_on date,
    form_version_id integer,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    state character varying(10) NOT NULL,
    issued_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key text DEFAULT ''::text NOT NULL
);


--
-- Name: directive_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_answer (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    above_id integer,
    asked_by_id integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    told character varying(500) NOT NULL,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    received_at timestamp with time zone,
    plan text NOT NULL,
    plan_at timestamp with time zone,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    stale boolean NOT NULL,
    state character varying(20) NOT NULL,
    route_id integer,
    desk_unit_id integer,
    submitter_id integer,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    submitted_for_id integer,
    stand_in_id integer
);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_answer_id_seq OWNED BY public.directive_answer.id;


--
-- Name: directive_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_closing (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    number integer NOT NULL,
    closes boolean NOT NULL,
    on_day date NOT NULL,
    note character varying(1000) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    person_id integer,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_closing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_closing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_closing_id_seq OWNED BY public.directive_closing.id;


--
-- Name: directive_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_id_seq OWNED BY public.directive.id;


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(80) NOT NULL,
    verb character varying(30) NOT NULL,
    unit_id integer,
    row_version integer,
    fields text NOT NULL,
    saved_at timestamp with time zone NOT NULL
);


--
-- Name: draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.draft_id_seq OWNED BY public.draft.id;


--
-- Name: duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty (
    id integer NOT NULL,
    about_id integer NOT NULL,
    source character varying(20) NOT NULL,
    quarter date NOT NULL,
    period date NOT NULL,
    subject_id integer NOT NULL,
    opens_on date NOT NULL,
    due_on date NOT NULL,
    strict boolean NOT NULL,
    applicable boolean NOT NULL,
    done boolean NOT NULL,
    done_on date,
    extended_to date,
    extended_by character varying(200) NOT NULL,
    extend_reason character varying(500) NOT NULL,
    excused_at timestamp with time zone,
    excused_by character varying(200) NOT NULL,
    excuse_reason character varying(500) NOT NULL,
    excuse_document character varying(200) NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: duty_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.duty_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: duty_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.duty_id_seq OWNED BY public.duty.id;


--
-- Name: enclosure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enclosure (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    title character varying(500) NOT NULL,
    "position" integer NOT NULL,
    file_name character varying(200),
    media_type character varying(100),
    size integer,
    sha256 character varying(64),
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: enclosure_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.enclosure_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: enclosure_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.enclosure_id_seq OWNED BY public.enclosure.id;


--
-- Name: field; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field (
    id integer NOT NULL,
    version_id integer NOT NULL,
    group_id integer CONSTRAINT field_group_id_not_null1 NOT NULL,
    code character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(400) NOT NULL,
    help character varying(600) NOT NULL,
    required boolean NOT NULL,
    "position" integer NOT NULL,
    options text NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_choice (
    id integer NOT NULL,
    field_id integer NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(200) NOT NULL,
    points integer NOT NULL,
    low integer,
    high integer,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_choice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_choice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_choice_id_seq OWNED BY public.field_choice.id;


--
-- Name: field_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_group (
    id integer NOT NULL,
    version_id integer NOT NULL,
    code character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_group_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_group_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_group_id_seq OWNED BY public.field_group.id;


--
-- Name: field_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_id_seq OWNED BY public.field.id;


--
-- Name: follower_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follower_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    note character varying(1000) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: follower_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.follower_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: follower_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.follower_answer_id_seq OWNED BY public.follower_answer.id;


--
-- Name: form_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_sheet (
    id integer NOT NULL,
    version_id integer NOT NULL,
    year integer NOT NULL,
    answers text NOT NULL,
    saved_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_sheet_id_seq OWNED BY public.form_sheet.id;


--
-- Name: gap_reason; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gap_reason (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_id integer NOT NULL,
    reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.gap_reason_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: gap_reason_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.gap_reason_id_seq OWNED BY public.gap_reason.id;


--
-- Name: grade_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grade_sum (
    id integer NOT NULL,
    period date NOT NULL,
    grade character varying(10) NOT NULL,
    n integer NOT NULL,
    points_sum integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.grade_sum_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: grade_sum_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.grade_sum_id_seq OWNED BY public.grade_sum.id;


--
-- Name: headcount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.headcount (
    id integer NOT NULL,
    as_of date NOT NULL,
    members integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: headcount_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.headcount_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: headcount_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.headcount_id_seq OWNED BY public.headcount.id;


--
-- Name: issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issue (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    doc_number integer NOT NULL,
    issued_on date NOT NULL,
    destination character varying(200) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issue_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issue_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issue_id_seq OWNED BY public.issue.id;


--
-- Name: issued_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issued_document (
    id integer NOT NULL,
    issue_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issued_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issued_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issued_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issued_document_id_seq OWNED BY public.issued_document.id;


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id integer NOT NULL,
    account_id integer NOT NULL,
    title character varying(200) NOT NULL,
    address character varying(2000) NOT NULL,
    language character varying(5) NOT NULL,
    standing character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    held text NOT NULL,
    holder character varying(40) NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    rows_done integer NOT NULL,
    rows_total integer NOT NULL,
    file_name character varying(200) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    kept_until timestamp with time zone,
    wrong character varying(40) NOT NULL,
    result text
);


--
-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer,
    actor character varying(200) NOT NULL,
    act character varying(60) NOT NULL,
    unit_id integer,
    subject character varying(60) NOT NULL,
    subject_id integer,
    details character varying NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;


--
-- Name: mail_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_address (
    id integer NOT NULL,
    address character varying(200) NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: mail_address_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mail_address_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mail_address_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mail_address_id_seq OWNED BY public.mail_address.id;


--
-- Name: manifest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manifest (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_version_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: manifest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.manifest_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: manifest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.manifest_id_seq OWNED BY public.manifest.id;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id integer NOT NULL,
    period date NOT NULL,
    held_on date NOT NULL,
    kind character varying(20) NOT NULL,
    place character varying(200) NOT NULL,
    topic_id integer,
    topic_text character varying(400) NOT NULL,
    due integer NOT NULL,
    present integer NOT NULL,
    excused integer NOT NULL,
    unexcused integer NOT NULL,
    exempt integer NOT NULL,
    speakers integer NOT NULL,
    duration_minutes integer NOT NULL,
    outside_window boolean NOT NULL,
    remark_for_superior character varying(1000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;


--
-- Name: meeting_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_plan (
    id integer NOT NULL,
    period date NOT NULL,
    planned_on date NOT NULL,
    begins_at time without time zone NOT NULL,
    place character varying(200) NOT NULL,
    agreed boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    thematic boolean DEFAULT false NOT NULL
);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_plan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_plan_id_seq OWNED BY public.meeting_plan.id;


--
-- Name: meeting_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_record (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    begins_at character varying(5) NOT NULL,
    ends_at character varying(5) NOT NULL,
    chair character varying(120) NOT NULL,
    clerk character varying(120) NOT NULL,
    conclusions text NOT NULL,
    minutes text NOT NULL,
    outside_reason character varying(500) NOT NULL,
    void_reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_record_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_record_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_record_id_seq OWNED BY public.meeting_record.id;


--
-- Name: meeting_window; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_window (
    id integer NOT NULL,
    starts_on date NOT NULL,
    spans character varying(200) NOT NULL,
    note character varying(300) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_window_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_window_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_window_id_seq OWNED BY public.meeting_window.id;


--
-- Name: member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    sort_key character varying(400) NOT NULL,
    exempt boolean NOT NULL,
    note character varying(200) NOT NULL,
    left_on date,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key character varying(150) DEFAULT ''::character varying NOT NULL
);


--
-- Name: member_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: member_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    id integer NOT NULL,
    kind character varying(30) NOT NULL,
    subject character varying(60) NOT NULL,
    subject_id integer,
    unit_id integer,
    details text NOT NULL,
    once character varying(80),
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    account_id integer NOT NULL
);


--
-- Name: notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;


--
-- Name: official_grade; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.official_grade (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    grade character varying(10) NOT NULL,
    self_grade character varying(10) NOT NULL,
    gap integer NOT NULL,
    reason character varying(500) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: official_grade_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.official_grade_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: official_grade_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.official_grade_id_seq OWNED BY public.official_grade.id;


--
-- Name: once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.once (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(64) NOT NULL,
    body_hash character varying(64) NOT NULL,
    location character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: once_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.once_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: once_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.once_id_seq OWNED BY public.once.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    search_key character varying(150) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


--
-- Name: pin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    desk_unit_id integer,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    answer character varying(10),
    reply character varying(1000) NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone,
    answer_version integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: pin_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    person_id integer,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_draft_id_seq OWNED BY public.pin_draft.id;


--
-- Name: pin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_id_seq OWNED BY public.pin.id;


--
-- Name: post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(30) NOT NULL,
    unit_id integer,
    starts_on date NOT NULL,
    ends_on date,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: post_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_id_seq OWNED BY public.post.id;


--
-- Name: quarter_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quarter_lock (
    id integer NOT NULL,
    quarter date NOT NULL,
    report_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quarter_lock_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quarter_lock_id_seq OWNED BY public.quarter_lock.id;


--
-- Name: reorganisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation (
    id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    on_day date NOT NULL,
    counts_from date,
    note character varying(500) NOT NULL,
    state character varying(12) NOT NULL,
    drafted_by character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    decided_by character varying(200) NOT NULL,
    enforced_at timestamp with time zone,
    settled_at timestamp with time zone,
    sha256 character varying(64) NOT NULL,
    undoes_id integer,
    stuck text NOT NULL,
    told_on date,
    row_version integer NOT NULL
);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_id_seq OWNED BY public.reorganisation.id;


--
-- Name: reorganisation_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation_row (
    id integer NOT NULL,
    reorganisation_id integer NOT NULL,
    line integer NOT NULL,
    act character varying(12) NOT NULL,
    code character varying(60) NOT NULL,
    to_code character varying(60) NOT NULL,
    source character varying(60) NOT NULL,
    new_code character varying(60) NOT NULL,
    name character varying(250) NOT NULL,
    kind character varying(40) NOT NULL,
    custodian character varying(60) NOT NULL,
    login character varying(60) NOT NULL,
    role character varying(30) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_row_id_seq OWNED BY public.reorganisation_row.id;


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id integer NOT NULL,
    quarter date NOT NULL,
    state character varying(20) NOT NULL,
    form_version_id integer NOT NULL,
    desk_unit_id integer,
    submitter_id integer,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    doc_number integer,
    issued_on date,
    destination character varying(200) NOT NULL,
    stale boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    route_id integer,
    submitted_for_id integer,
    returned_unit_id integer,
    stand_in_id integer
);


--
-- Name: report_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    answers text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_draft_id_seq OWNED BY public.report_draft.id;


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: report_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_look (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    desk_unit_id integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    received boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_look_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_look_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_look_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_look_id_seq OWNED BY public.report_look.id;


--
-- Name: report_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_version (
    id integer NOT NULL,
    report_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_version_id_seq OWNED BY public.report_version.id;


--
-- Name: roll_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roll_entry (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    member_id integer NOT NULL,
    status character varying(10) NOT NULL,
    spoke boolean NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.roll_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: roll_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.roll_entry_id_seq OWNED BY public.roll_entry.id;


--
-- Name: route; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.route (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    number integer NOT NULL,
    item character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    published_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: route_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.route_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: route_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.route_id_seq OWNED BY public.route.id;


--
-- Name: score_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_sheet (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    version_id integer NOT NULL,
    stage character varying(10) NOT NULL,
    total integer,
    grade character varying(10),
    votes_for integer,
    votes_present integer,
    voted_at timestamp with time zone,
    saved_at timestamp with time zone,
    commitment character varying(64),
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.score_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: score_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.score_sheet_id_seq OWNED BY public.score_sheet.id;


--
-- Name: secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret (
    id integer NOT NULL,
    account_id integer NOT NULL,
    password_hash character varying(200) NOT NULL,
    code_hash character varying(64) NOT NULL,
    code_until timestamp with time zone,
    tries integer NOT NULL,
    tried_at timestamp with time zone
);


--
-- Name: secret_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.secret_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: secret_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.secret_id_seq OWNED BY public.secret.id;


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    id integer NOT NULL,
    name character varying(40) NOT NULL,
    value character varying(400) NOT NULL
);


--
-- Name: setting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.setting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: setting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.setting_id_seq OWNED BY public.setting.id;


--
-- Name: sheet_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    not_applicable boolean NOT NULL,
    note character varying(1000) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_answer_id_seq OWNED BY public.sheet_answer.id;


--
-- Name: sheet_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_body (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    salt character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_body_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_body_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_body_id_seq OWNED BY public.sheet_body.id;


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    agent character varying(200) NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: sign_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sign_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;


--
-- Name: signal_catch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signal_catch (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    report_id integer NOT NULL,
    version_id integer NOT NULL,
    code character varying(30) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: signal_catch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signal_catch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signal_catch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signal_catch_id_seq OWNED BY public.signal_catch.id;


--
-- Name: signal_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signal_rule (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL,
    issuer integer NOT NULL,
    code character varying(30) NOT NULL,
    asked boolean NOT NULL,
    level character varying(10) NOT NULL,
    numbers character varying(400) NOT NULL,
    state character varying(10) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by character varying(200) NOT NULL,
    retired_at timestamp with time zone
);


--
-- Name: signal_rule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signal_rule_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signal_rule_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signal_rule_id_seq OWNED BY public.signal_rule.id;


--
-- Name: signed_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signed_document (
    id integer NOT NULL,
    doc_type character varying(10) NOT NULL,
    term character varying(20) NOT NULL,
    number integer NOT NULL,
    dated_on date NOT NULL,
    kind character varying(20) NOT NULL,
    subject_id integer,
    abstract character varying(400) NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    person_id integer,
    signed_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key text DEFAULT ''::text NOT NULL
);


--
-- Name: signed_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signed_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signed_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signed_document_id_seq OWNED BY public.signed_document.id;


--
-- Name: state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    is_open boolean NOT NULL,
    is_locked boolean NOT NULL,
    is_final boolean NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: state_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: state_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.state_id_seq OWNED BY public.state.id;


--
-- Name: step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    actor character varying(10) NOT NULL,
    "grant" character varying(30) NOT NULL,
    guards character varying(200) NOT NULL,
    effects character varying(200) NOT NULL,
    needs_note boolean NOT NULL,
    "position" integer NOT NULL,
    desk_id integer,
    roles character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: step_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step_event (
    id integer NOT NULL,
    report_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
);


--
-- Name: step_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_event_id_seq OWNED BY public.step_event.id;


--
-- Name: step_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_id_seq OWNED BY public.step.id;


--
-- Name: succession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.succession (
    id integer NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    on_day date NOT NULL,
    act character varying(20) NOT NULL
);


--
-- Name: succession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.succession_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: succession_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.succession_id_seq OWNED BY public.succession.id;


--
-- Name: supplement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplement (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: supplement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.supplement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: supplement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.supplement_id_seq OWNED BY public.supplement.id;


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    id integer NOT NULL,
    code integer NOT NULL,
    title character varying(400) NOT NULL,
    holds_from date NOT NULL,
    retired_on date,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_id_seq OWNED BY public.topic.id;


--
-- Name: topic_orientation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic_orientation (
    id integer NOT NULL,
    quarter date NOT NULL,
    topic_id integer NOT NULL,
    text character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_orientation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_orientation_id_seq OWNED BY public.topic_orientation.id;


--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    kind_code character varying(40) CONSTRAINT unit_kind_code_not_null1 NOT NULL,
    parent_id integer,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    contact character varying(200) NOT NULL,
    founded_on date NOT NULL,
    dissolved_on date,
    successor_id integer,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    custodian_id integer,
    handed text DEFAULT ''::text NOT NULL,
    in_use_from date,
    in_use_said boolean DEFAULT false NOT NULL
);


--
-- Name: unit_act; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_act (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    decided_on date,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    old character varying(250) NOT NULL,
    new character varying(250) NOT NULL,
    reorganisation_id integer
);


--
-- Name: unit_act_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_act_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_act_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_act_id_seq OWNED BY public.unit_act.id;


--
-- Name: unit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_id_seq OWNED BY public.unit.id;


--
-- Name: unit_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_kind (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    is_cell boolean NOT NULL,
    is_stop boolean NOT NULL,
    is_root boolean NOT NULL,
    owes_report boolean NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_kind_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_kind_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_kind_id_seq OWNED BY public.unit_kind.id;


--
-- Name: unit_spell; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_spell (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    name character varying(200) NOT NULL,
    kind_code character varying(40) NOT NULL,
    parent_id integer,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    code character varying(40) NOT NULL,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    counts_from date NOT NULL,
    counts_until date NOT NULL
);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_spell_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_spell_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_spell_id_seq OWNED BY public.unit_spell.id;


--
-- Name: upload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: upload_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_id_seq OWNED BY public.upload.id;


--
-- Name: word_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.word_template (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: word_template_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.word_template_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: word_template_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.word_template_id_seq OWNED BY public.word_template.id;


--
-- Name: account id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);


--
-- Name: answer_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft ALTER COLUMN id SET DEFAULT nextval('public.answer_draft_id_seq'::regclass);


--
-- Name: answer_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event ALTER COLUMN id SET DEFAULT nextval('public.answer_event_id_seq'::regclass);


--
-- Name: answer_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version ALTER COLUMN id SET DEFAULT nextval('public.answer_version_id_seq'::regclass);


--
-- Name: attachment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);


--
-- Name: bulk_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision ALTER COLUMN id SET DEFAULT nextval('public.bulk_decision_id_seq'::regclass);


--
-- Name: committee_term id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term ALTER COLUMN id SET DEFAULT nextval('public.committee_term_id_seq'::regclass);


--
-- Name: definition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition ALTER COLUMN id SET DEFAULT nextval('public.definition_id_seq'::regclass);


--
-- Name: definition_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version ALTER COLUMN id SET DEFAULT nextval('public.definition_version_id_seq'::regclass);


--
-- Name: delegation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation ALTER COLUMN id SET DEFAULT nextval('public.delegation_id_seq'::regclass);


--
-- Name: directive id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive ALTER COLUMN id SET DEFAULT nextval('public.directive_id_seq'::regclass);


--
-- Name: directive_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer ALTER COLUMN id SET DEFAULT nextval('public.directive_answer_id_seq'::regclass);


--
-- Name: directive_closing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing ALTER COLUMN id SET DEFAULT nextval('public.directive_closing_id_seq'::regclass);


--
-- Name: draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft ALTER COLUMN id SET DEFAULT nextval('public.draft_id_seq'::regclass);


--
-- Name: duty id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty ALTER COLUMN id SET DEFAULT nextval('public.duty_id_seq'::regclass);


--
-- Name: enclosure id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure ALTER COLUMN id SET DEFAULT nextval('public.enclosure_id_seq'::regclass);


--
-- Name: field id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field ALTER COLUMN id SET DEFAULT nextval('public.field_id_seq'::regclass);


--
-- Name: field_choice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice ALTER COLUMN id SET DEFAULT nextval('public.field_choice_id_seq'::regclass);


--
-- Name: field_group id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group ALTER COLUMN id SET DEFAULT nextval('public.field_group_id_seq'::regclass);


--
-- Name: follower_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer ALTER COLUMN id SET DEFAULT nextval('public.follower_answer_id_seq'::regclass);


--
-- Name: form_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet ALTER COLUMN id SET DEFAULT nextval('public.form_sheet_id_seq'::regclass);


--
-- Name: gap_reason id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason ALTER COLUMN id SET DEFAULT nextval('public.gap_reason_id_seq'::regclass);


--
-- Name: grade_sum id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum ALTER COLUMN id SET DEFAULT nextval('public.grade_sum_id_seq'::regclass);


--
-- Name: headcount id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount ALTER COLUMN id SET DEFAULT nextval('public.headcount_id_seq'::regclass);


--
-- Name: issue id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue ALTER COLUMN id SET DEFAULT nextval('public.issue_id_seq'::regclass);


--
-- Name: issued_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document ALTER COLUMN id SET DEFAULT nextval('public.issued_document_id_seq'::regclass);


--
-- Name: job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: mail_address id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address ALTER COLUMN id SET DEFAULT nextval('public.mail_address_id_seq'::regclass);


--
-- Name: manifest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest ALTER COLUMN id SET DEFAULT nextval('public.manifest_id_seq'::regclass);


--
-- Name: meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);


--
-- Name: meeting_plan id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan ALTER COLUMN id SET DEFAULT nextval('public.meeting_plan_id_seq'::regclass);


--
-- Name: meeting_record id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record ALTER COLUMN id SET DEFAULT nextval('public.meeting_record_id_seq'::regclass);


--
-- Name: meeting_window id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window ALTER COLUMN id SET DEFAULT nextval('public.meeting_window_id_seq'::regclass);


--
-- Name: member id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);


--
-- Name: notice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);


--
-- Name: official_grade id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade ALTER COLUMN id SET DEFAULT nextval('public.official_grade_id_seq'::regclass);


--
-- Name: once id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once ALTER COLUMN id SET DEFAULT nextval('public.once_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: pin id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);


--
-- Name: pin_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft ALTER COLUMN id SET DEFAULT nextval('public.pin_draft_id_seq'::regclass);


--
-- Name: post id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post ALTER COLUMN id SET DEFAULT nextval('public.post_id_seq'::regclass);


--
-- Name: quarter_lock id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock ALTER COLUMN id SET DEFAULT nextval('public.quarter_lock_id_seq'::regclass);


--
-- Name: reorganisation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_id_seq'::regclass);


--
-- Name: reorganisation_row id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_row_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: report_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft ALTER COLUMN id SET DEFAULT nextval('public.report_draft_id_seq'::regclass);


--
-- Name: report_look id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look ALTER COLUMN id SET DEFAULT nextval('public.report_look_id_seq'::regclass);


--
-- Name: report_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version ALTER COLUMN id SET DEFAULT nextval('public.report_version_id_seq'::regclass);


--
-- Name: roll_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry ALTER COLUMN id SET DEFAULT nextval('public.roll_entry_id_seq'::regclass);


--
-- Name: route id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route ALTER COLUMN id SET DEFAULT nextval('public.route_id_seq'::regclass);


--
-- Name: score_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet ALTER COLUMN id SET DEFAULT nextval('public.score_sheet_id_seq'::regclass);


--
-- Name: secret id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret ALTER COLUMN id SET DEFAULT nextval('public.secret_id_seq'::regclass);


--
-- Name: setting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);


--
-- Name: sheet_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer ALTER COLUMN id SET DEFAULT nextval('public.sheet_answer_id_seq'::regclass);


--
-- Name: sheet_body id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body ALTER COLUMN id SET DEFAULT nextval('public.sheet_body_id_seq'::regclass);


--
-- Name: sign_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);


--
-- Name: signal_catch id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch ALTER COLUMN id SET DEFAULT nextval('public.signal_catch_id_seq'::regclass);


--
-- Name: signal_rule id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule ALTER COLUMN id SET DEFAULT nextval('public.signal_rule_id_seq'::regclass);


--
-- Name: signed_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document ALTER COLUMN id SET DEFAULT nextval('public.signed_document_id_seq'::regclass);


--
-- Name: state id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state ALTER COLUMN id SET DEFAULT nextval('public.state_id_seq'::regclass);


--
-- Name: step id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step ALTER COLUMN id SET DEFAULT nextval('public.step_id_seq'::regclass);


--
-- Name: step_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event ALTER COLUMN id SET DEFAULT nextval('public.step_event_id_seq'::regclass);


--
-- Name: succession id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession ALTER COLUMN id SET DEFAULT nextval('public.succession_id_seq'::regclass);


--
-- Name: supplement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement ALTER COLUMN id SET DEFAULT nextval('public.supplement_id_seq'::regclass);


--
-- Name: topic id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic ALTER COLUMN id SET DEFAULT nextval('public.topic_id_seq'::regclass);


--
-- Name: topic_orientation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation ALTER COLUMN id SET DEFAULT nextval('public.topic_orientation_id_seq'::regclass);


--
-- Name: unit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit ALTER COLUMN id SET DEFAULT nextval('public.unit_id_seq'::regclass);


--
-- Name: unit_act id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act ALTER COLUMN id SET DEFAULT nextval('public.unit_act_id_seq'::regclass);


--
-- Name: unit_kind id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind ALTER COLUMN id SET DEFAULT nextval('public.unit_kind_id_seq'::regclass);


--
-- Name: unit_spell id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell ALTER COLUMN id SET DEFAULT nextval('public.unit_spell_id_seq'::regclass);


--
-- Name: upload id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload ALTER COLUMN id SET DEFAULT nextval('public.upload_id_seq'::regclass);


--
-- Name: word_template id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template ALTER COLUMN id SET DEFAULT nextval('public.word_template_id_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (1, 'k.bloc-secretary', 1, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (2, 'k.bloc-deputy', 2, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (3, 'k.board-head', 3, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (4, 'k.board-officer', 4, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (5, 'd.committee-secretary', 5, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (6, 'd.committee-deputy', 6, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (7, 'd.committee-officer', 7, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (8, 'db.committee-secretary', 8, 'vi', true, 1, '1.2.3.', true);
INSERT INTO public.account VALUES (9, 'db.committee-officer', 9, 'vi', true, 1, '1.2.3.', true);
INSERT INTO public.account VALUES (10, 'd1.cell-secretary', 10, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (11, 'd1.cell-deputy', 11, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (12, 'd1.cell-member', 12, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (13, 'd1.cell-clerk', 13, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (14, 'd1.follower', 14, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (15, 'd2.cell-secretary', 15, 'vi', true, 1, '1.2.5.', true);
INSERT INTO public.account VALUES (16, 'd2.cell-clerk', 16, 'vi', true, 1, '1.2.5.', true);
INSERT INTO public.account VALUES (17, 'db1.cell-secretary', 17, 'vi', true, 1, '1.2.3.6.', true);
INSERT INTO public.account VALUES (18, 'db1.cell-clerk', 18, 'vi', true, 1, '1.2.3.6.', true);
INSERT INTO public.account VALUES (19, 'c.cell-secretary', 19, 'vi', true, 1, '1.7.', true);
INSERT INTO public.account VALUES (20, 'c.cell-clerk', 20, 'vi', true, 1, '1.7.', true);
INSERT INTO public.account VALUES (21, 'k2.bloc-secretary', 21, 'vi', true, 1, '8.', true);
INSERT INTO public.account VALUES (22, 'k2.board-officer', 22, 'vi', true, 1, '8.', true);
INSERT INTO public.account VALUES (23, 'e.committee-secretary', 23, 'vi', true, 1, '8.9.', true);
INSERT INTO public.account VALUES (24, 'e.committee-officer', 24, 'vi', true, 1, '8.9.', true);
INSERT INTO public.account VALUES (25, 'e1.cell-secretary', 25, 'vi', true, 1, '8.9.10.', true);
INSERT INTO public.account VALUES (26, 'e1.cell-clerk', 26, 'vi', true, 1, '8.9.10.', true);
INSERT INTO public.account VALUES (27, 'administrator', 27, 'vi', true, 1, '', true);
INSERT INTO public.account VALUES (28, 'auditor', 28, 'vi', true, 1, '', true);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0023');


--
-- Data for Name: answer_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_version; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attachment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bulk_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: committee_term; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: definition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition VALUES (1, 'rubric', 'meeting-2018', 'Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)', NULL, '');
INSERT INTO public.definition VALUES (2, 'report_form', 'quarter-2018', 'Báo cáo quý về chất lượng sinh hoạt chi bộ', NULL, '');


--
-- Data for Name: definition_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition_version VALUES (1, 1, 1, 'published', '2018-01-01', '{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);
INSERT INTO public.definition_version VALUES (2, 2, 1, 'published', '2018-01-01', '{}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_closing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: duty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.duty VALUES (2, 5, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (5, 10, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (7, 5, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (10, 10, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (12, 5, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (15, 10, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (17, 5, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (20, 10, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (24, 5, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (27, 9, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 9, '8.9.');
INSERT INTO public.duty VALUES (28, 10, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (30, 8, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 8, '8.');
INSERT INTO public.duty VALUES (1, 4, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (31, 4, 'sheet', '2018-10-01', '2018-10-01', 1, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (6, 4, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (16, 4, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (32, 4, 'sheet', '2018-10-01', '2018-11-01', 2, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (11, 4, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (33, 4, 'sheet', '2018-10-01', '2018-12-01', 3, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (23, 4, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (3, 6, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (34, 6, 'sheet', '2018-10-01', '2018-10-01', 4, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (8, 6, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (18, 6, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (35, 6, 'sheet', '2018-10-01', '2018-11-01', 5, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (13, 6, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (36, 6, 'sheet', '2018-10-01', '2018-12-01', 6, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (25, 6, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (4, 7, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (37, 7, 'sheet', '2018-10-01', '2018-10-01', 7, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (9, 7, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (19, 7, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (38, 7, 'sheet', '2018-10-01', '2018-11-01', 8, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (14, 7, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (39, 7, 'sheet', '2018-10-01', '2018-12-01', 9, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (26, 7, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (22, 3, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 3, '1.2.3.');
INSERT INTO public.duty VALUES (21, 2, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 2, '1.2.');
INSERT INTO public.duty VALUES (29, 1, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 1, '1.');


--
-- Data for Name: enclosure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: field; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field VALUES (1, 1, 1, 'secretary_prepares', 'yes_no', 'Bí thư/phó bí thư trực tiếp chuẩn bị nội dung', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (2, 1, 1, 'committee_meets', 'yes_no', 'Họp chi ủy trước khi sinh hoạt', 'Chi bộ chỉ có bí thư: không áp dụng, ghi lý do', true, 1, '{"max":500,"not_applicable":true}', NULL, '');
INSERT INTO public.field VALUES (3, 1, 1, 'content', 'points', 'Nội dung đúng, đủ, xác định trọng tâm', '', true, 2, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (4, 1, 1, 'draft', 'yes_no', 'Dự thảo nghị quyết/kết luận', '', true, 3, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (5, 1, 1, 'notice', 'yes_no', 'Thông báo thời gian, địa điểm, nội dung', '', true, 4, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (6, 1, 2, 'attendance', 'choice', 'Tỷ lệ dự sinh hoạt', '', true, 0, '{"fact":"attendance_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (7, 1, 2, 'no_unexcused', 'yes_no', 'Không có đảng viên vắng không lý do', '', true, 1, '{"fact":"unexcused","max":200}', NULL, '');
INSERT INTO public.field VALUES (8, 1, 2, 'no_excused_runs', 'yes_no', 'Không vắng có lý do quá 03 lần liên tiếp', '', true, 2, '{"fact":"excused_runs","max":100}', NULL, '');
INSERT INTO public.field VALUES (9, 1, 3, 'on_time', 'yes_no', 'Đúng thời điểm quy định', '', true, 0, '{"fact":"in_window","max":300}', NULL, '');
INSERT INTO public.field VALUES (10, 1, 3, 'order', 'yes_no', 'Đúng trình tự các bước', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (11, 1, 3, 'duration', 'yes_no', 'Thời gian từ 90 phút trở lên', 'Có phần chuyên đề: từ 120 phút trở lên', true, 2, '{"fact":"duration","max":500}', NULL, '');
INSERT INTO public.field VALUES (12, 1, 3, 'full_content', 'points', 'Thực hiện đầy đủ nội dung', '', true, 3, '{"max":1200}', NULL, '');
INSERT INTO public.field VALUES (13, 1, 3, 'following_example', 'points', 'Học tập và làm theo Bác gắn với tự phê bình, phê bình', '', true, 4, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (14, 1, 3, 'praise', 'points', 'Biểu dương, nhắc nhở, phê bình', '', true, 5, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (15, 1, 3, 'speakers', 'choice', 'Đảng viên tham gia phát biểu', '', true, 6, '{"fact":"speaker_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (16, 1, 3, 'minutes', 'yes_no', 'Sổ biên bản ghi chép đầy đủ', '', true, 7, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (17, 1, 4, 'centralism', 'points', 'Tập trung dân chủ', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (18, 1, 4, 'criticism', 'points', 'Tự phê bình và phê bình', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (19, 1, 4, 'qualities', 'points', 'Tính lãnh đạo, giáo dục, chiến đấu', '', true, 2, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (20, 1, 5, 'conclusion', 'yes_no', 'Chủ trì kết luận, biểu quyết thông qua', '', true, 0, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (21, 1, 5, 'assignment', 'points', 'Phân công nhiệm vụ cụ thể, thời hạn', '', true, 1, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (22, 1, 5, 'previous', 'points', 'Kết quả thực hiện nghị quyết kỳ trước', '', true, 2, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (23, 2, 6, 'changes', 'long_text', 'Đặc điểm, biến động trong quý', '', false, 0, '{}', NULL, '');
INSERT INTO public.field VALUES (24, 2, 6, 'results', 'long_text', 'Đánh giá chung kết quả', '', false, 1, '{}', NULL, '');
INSERT INTO public.field VALUES (25, 2, 6, 'shortcomings', 'long_text', 'Hạn chế, khuyết điểm và nguyên nhân', '', false, 2, '{}', NULL, '');
INSERT INTO public.field VALUES (26, 2, 6, 'tasks', 'long_text', 'Nhiệm vụ quý sau', '', false, 3, '{}', NULL, '');
INSERT INTO public.field VALUES (27, 2, 6, 'proposals', 'long_text', 'Kiến nghị, đề xuất', '', false, 4, '{}', NULL, '');


--
-- Data for Name: field_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_choice VALUES (1, 6, 'b1', 'Từ 95% trở lên', 700, 9500, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (2, 6, 'b2', 'Từ 85% đến dưới 95%', 600, 8500, 9500, 1, NULL, '');
INSERT INTO public.field_choice VALUES (3, 6, 'b3', 'Từ 75% đến dưới 85%', 400, 7500, 8500, 2, NULL, '');
INSERT INTO public.field_choice VALUES (4, 6, 'b4', 'Từ 65% đến dưới 75%', 200, 6500, 7500, 3, NULL, '');
INSERT INTO public.field_choice VALUES (5, 6, 'b5', 'Dưới 65%', 0, NULL, 6500, 4, NULL, '');
INSERT INTO public.field_choice VALUES (6, 15, 'b1', 'Từ 50% trở lên', 700, 5000, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (7, 15, 'b2', 'Từ 30% đến dưới 50%', 500, 3000, 5000, 1, NULL, '');
INSERT INTO public.field_choice VALUES (8, 15, 'b3', 'Từ 10% đến dưới 30%', 300, 1000, 3000, 2, NULL, '');
INSERT INTO public.field_choice VALUES (9, 15, 'b4', 'Dưới 10%', 0, NULL, 1000, 3, NULL, '');


--
-- Data for Name: field_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_group VALUES (1, 1, 'preparation', 'Công tác chuẩn bị', 0, NULL, '');
INSERT INTO public.field_group VALUES (2, 1, 'attendance', 'Tỷ lệ đảng viên dự', 1, NULL, '');
INSERT INTO public.field_group VALUES (3, 1, 'conduct', 'Tổ chức sinh hoạt', 2, NULL, '');
INSERT INTO public.field_group VALUES (4, 1, 'principles', 'Nguyên tắc tổ chức, sinh hoạt đảng', 3, NULL, '');
INSERT INTO public.field_group VALUES (5, 1, 'results', 'Kết luận và kết quả thực hiện', 4, NULL, '');
INSERT INTO public.field_group VALUES (6, 2, 'narrative', 'Phần trình bày', 0, NULL, '');


--
-- Data for Name: follower_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_sheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gap_reason; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gap_reason VALUES (1, 6, 5, 'Chi bộ đang kiện toàn', 2, '1.2.');


--
-- Data for Name: grade_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.grade_sum VALUES (2, '2018-10-01', 'average', 1, 5500, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (4, '2018-11-01', 'average', 1, 5500, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (6, '2018-12-01', 'average', 1, 5500, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (8, '2018-10-01', 'average', 1, 5500, 6, '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (10, '2018-11-01', 'average', 1, 5500, 6, '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (12, '2018-12-01', 'average', 1, 5500, 6, '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (14, '2018-10-01', 'average', 1, 5500, 7, '1.7.');
INSERT INTO public.grade_sum VALUES (16, '2018-11-01', 'average', 1, 5500, 7, '1.7.');
INSERT INTO public.grade_sum VALUES (18, '2018-12-01', 'average', 1, 5500, 7, '1.7.');


--
-- Data for Name: headcount; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headcount VALUES (1, '2015-01-01', 12, 4, '1.2.4.');
INSERT INTO public.headcount VALUES (2, '2015-01-01', 12, 5, '1.2.5.');
INSERT INTO public.headcount VALUES (3, '2015-01-01', 12, 6, '1.2.3.6.');
INSERT INTO public.headcount VALUES (4, '2015-01-01', 12, 7, '1.7.');
INSERT INTO public.headcount VALUES (5, '2015-01-01', 12, 10, '8.9.10.');


--
-- Data for Name: issue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.issue VALUES (1, 6, 1, 1, '2019-01-20', 'Tỉnh ủy', 'Người K.bloc_secretary', '2019-01-20 03:00:00+00', 1, '1.');


--
-- Data for Name: issued_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.issued_document VALUES (1, 1, 'phu-luc-1-K-2018-Q4.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 8112, '3d0d587285812c1421c941eae2c2aff95df48519570d522106297f87bd98f3bb', 1, '1.');
INSERT INTO public.issued_document VALUES (2, 1, 'phu-luc-2-K-2018-Q4.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 6988, '94e6014028bbe5c614656b91b59f3d2662a7d9adec0d7a3826db6fb41f05bf67', 1, '1.');


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 1, '{"code":"meeting-2018","kind":"rubric"}', '0000000000000000000000000000000000000000000000000000000000000000', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
INSERT INTO public.journal VALUES (2, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 1, '{"groups":5}', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO public.journal VALUES (3, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 1, '{"holds_from":"2018-01-01"}', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO public.journal VALUES (4, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 2, '{"code":"quarter-2018","kind":"report_form"}', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO public.journal VALUES (5, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 2, '{"groups":1}', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO public.journal VALUES (6, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 2, '{"holds_from":"2018-01-01"}', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO public.journal VALUES (7, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 1, 'unit', 1, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9', 'dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2');
INSERT INTO public.journal VALUES (8, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 1, '{"login":"k.bloc-secretary"}', 'dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2', '228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581');
INSERT INTO public.journal VALUES (9, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 1, '{"on":"2015-01-01","person":1,"role":"bloc_secretary"}', '228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581', '190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d');
INSERT INTO public.journal VALUES (10, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 2, '{"login":"k.bloc-deputy"}', '190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d', '1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4');
INSERT INTO public.journal VALUES (11, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 2, '{"on":"2015-01-01","person":2,"role":"bloc_deputy"}', '1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4', 'b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260');
INSERT INTO public.journal VALUES (12, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 3, '{"login":"k.board-head"}', 'b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260', 'cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d');
INSERT INTO public.journal VALUES (13, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 3, '{"on":"2015-01-01","person":3,"role":"board_head"}', 'cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d', '3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d');
INSERT INTO public.journal VALUES (14, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 4, '{"login":"k.board-officer"}', '3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d', 'f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3');
INSERT INTO public.journal VALUES (15, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 4, '{"on":"2015-01-01","person":4,"role":"board_officer"}', 'f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3', '754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b');
INSERT INTO public.journal VALUES (16, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 2, 'unit', 2, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}', '754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b', 'e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083');
INSERT INTO public.journal VALUES (17, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 5, '{"login":"d.committee-secretary"}', 'e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083', '4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c');
INSERT INTO public.journal VALUES (18, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 5, '{"on":"2015-01-01","person":5,"role":"committee_secretary"}', '4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c', 'd2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe');
INSERT INTO public.journal VALUES (19, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 6, '{"login":"d.committee-deputy"}', 'd2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe', '1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a');
INSERT INTO public.journal VALUES (20, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 6, '{"on":"2015-01-01","person":6,"role":"committee_deputy"}', '1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a', '8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78');
INSERT INTO public.journal VALUES (21, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 7, '{"login":"d.committee-officer"}', '8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78', 'f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898');
INSERT INTO public.journal VALUES (22, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 7, '{"on":"2015-01-01","person":7,"role":"committee_officer"}', 'f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898', '68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa');
INSERT INTO public.journal VALUES (23, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 3, 'unit', 3, '{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}', '68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa', 'e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542');
INSERT INTO public.journal VALUES (24, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 8, '{"login":"db.committee-secretary"}', 'e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542', '9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199');
INSERT INTO public.journal VALUES (25, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 8, '{"on":"2015-01-01","person":8,"role":"committee_secretary"}', '9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199', 'cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d');
INSERT INTO public.journal VALUES (26, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 9, '{"login":"db.committee-officer"}', 'cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d', '4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d');
INSERT INTO public.journal VALUES (27, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 9, '{"on":"2015-01-01","person":9,"role":"committee_officer"}', '4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d', '3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108');
INSERT INTO public.journal VALUES (28, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 4, 'unit', 4, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}', '3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108', '4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70');
INSERT INTO public.journal VALUES (29, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 4, 'headcount', 1, '{"as_of":"2015-01-01","members":12}', '4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70', 'cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17');
INSERT INTO public.journal VALUES (30, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 10, '{"login":"d1.cell-secretary"}', 'cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17', '55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842');
INSERT INTO public.journal VALUES (31, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 10, '{"on":"2015-01-01","person":10,"role":"cell_secretary"}', '55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842', '1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2');
INSERT INTO public.journal VALUES (32, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 11, '{"login":"d1.cell-deputy"}', '1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2', '0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad');
INSERT INTO public.journal VALUES (33, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 11, '{"on":"2015-01-01","person":11,"role":"cell_deputy"}', '0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad', '67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e');
INSERT INTO public.journal VALUES (34, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 12, '{"login":"d1.cell-member"}', '67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e', '91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24');
INSERT INTO public.journal VALUES (35, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 12, '{"on":"2015-01-01","person":12,"role":"cell_member"}', '91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24', '7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30');
INSERT INTO public.journal VALUES (36, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 13, '{"login":"d1.cell-clerk"}', '7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30', '879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182');
INSERT INTO public.journal VALUES (37, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 13, '{"on":"2015-01-01","person":13,"role":"cell_clerk"}', '879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182', '8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3');
INSERT INTO public.journal VALUES (38, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 14, '{"login":"d1.follower"}', '8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3', 'c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998');
INSERT INTO public.journal VALUES (39, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 14, '{"on":"2015-01-01","person":14,"role":"follower"}', 'c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998', 'fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa');
INSERT INTO public.journal VALUES (40, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 5, 'unit', 5, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}', 'fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa', '5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045');
INSERT INTO public.journal VALUES (41, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 5, 'headcount', 2, '{"as_of":"2015-01-01","members":12}', '5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045', 'ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4');
INSERT INTO public.journal VALUES (42, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 15, '{"login":"d2.cell-secretary"}', 'ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4', '37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767');
INSERT INTO public.journal VALUES (43, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 15, '{"on":"2015-01-01","person":15,"role":"cell_secretary"}', '37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767', 'b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41');
INSERT INTO public.journal VALUES (44, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 16, '{"login":"d2.cell-clerk"}', 'b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41', 'c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0');
INSERT INTO public.journal VALUES (45, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 16, '{"on":"2015-01-01","person":16,"role":"cell_clerk"}', 'c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0', '5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499');
INSERT INTO public.journal VALUES (46, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 6, 'unit', 6, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}', '5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499', '5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338');
INSERT INTO public.journal VALUES (47, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 6, 'headcount', 3, '{"as_of":"2015-01-01","members":12}', '5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338', '0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc');
INSERT INTO public.journal VALUES (48, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 17, '{"login":"db1.cell-secretary"}', '0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc', '021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802');
INSERT INTO public.journal VALUES (49, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 17, '{"on":"2015-01-01","person":17,"role":"cell_secretary"}', '021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802', 'd40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6');
INSERT INTO public.journal VALUES (50, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 18, '{"login":"db1.cell-clerk"}', 'd40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6', 'f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1');
INSERT INTO public.journal VALUES (51, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 18, '{"on":"2015-01-01","person":18,"role":"cell_clerk"}', 'f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1', 'a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81');
INSERT INTO public.journal VALUES (52, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 7, 'unit', 7, '{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}', 'a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81', '8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5');
INSERT INTO public.journal VALUES (53, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 7, 'headcount', 4, '{"as_of":"2015-01-01","members":12}', '8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5', '9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b');
INSERT INTO public.journal VALUES (54, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 19, '{"login":"c.cell-secretary"}', '9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b', 'c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16');
INSERT INTO public.journal VALUES (55, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 19, '{"on":"2015-01-01","person":19,"role":"cell_secretary"}', 'c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16', '5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb');
INSERT INTO public.journal VALUES (56, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 20, '{"login":"c.cell-clerk"}', '5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb', '076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523');
INSERT INTO public.journal VALUES (57, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 20, '{"on":"2015-01-01","person":20,"role":"cell_clerk"}', '076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523', '2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15');
INSERT INTO public.journal VALUES (58, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 8, 'unit', 8, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}', '2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15', 'f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937');
INSERT INTO public.journal VALUES (59, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 21, '{"login":"k2.bloc-secretary"}', 'f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937', '00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6');
INSERT INTO public.journal VALUES (60, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 21, '{"on":"2015-01-01","person":21,"role":"bloc_secretary"}', '00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6', 'cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862');
INSERT INTO public.journal VALUES (61, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 22, '{"login":"k2.board-officer"}', 'cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862', '08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810');
INSERT INTO public.journal VALUES (62, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 22, '{"on":"2015-01-01","person":22,"role":"board_officer"}', '08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810', 'a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826');
INSERT INTO public.journal VALUES (63, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 9, 'unit', 9, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}', 'a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826', '10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b');
INSERT INTO public.journal VALUES (64, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 23, '{"login":"e.committee-secretary"}', '10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b', 'b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19');
INSERT INTO public.journal VALUES (65, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 23, '{"on":"2015-01-01","person":23,"role":"committee_secretary"}', 'b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19', '312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2');
INSERT INTO public.journal VALUES (66, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 24, '{"login":"e.committee-officer"}', '312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2', 'b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0');
INSERT INTO public.journal VALUES (67, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 24, '{"on":"2015-01-01","person":24,"role":"committee_officer"}', 'b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0', '8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5');
INSERT INTO public.journal VALUES (68, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 10, 'unit', 10, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}', '8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5', '9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1');
INSERT INTO public.journal VALUES (69, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 10, 'headcount', 5, '{"as_of":"2015-01-01","members":12}', '9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1', '3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1');
INSERT INTO public.journal VALUES (70, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 25, '{"login":"e1.cell-secretary"}', '3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1', '46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc');
INSERT INTO public.journal VALUES (71, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 25, '{"on":"2015-01-01","person":25,"role":"cell_secretary"}', '46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc', '9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938');
INSERT INTO public.journal VALUES (72, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 26, '{"login":"e1.cell-clerk"}', '9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938', '89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc');
INSERT INTO public.journal VALUES (73, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 26, '{"on":"2015-01-01","person":26,"role":"cell_clerk"}', '89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc', '80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702');
INSERT INTO public.journal VALUES (74, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 27, '{"login":"administrator"}', '80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702', '1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb');
INSERT INTO public.journal VALUES (75, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 27, '{"on":"2015-01-01","person":27,"role":"administrator"}', '1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb', '8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0');
INSERT INTO public.journal VALUES (76, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 28, '{"login":"auditor"}', '8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0', '127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316');
INSERT INTO public.journal VALUES (77, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 28, '{"on":"2015-01-01","person":28,"role":"auditor"}', '127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316', '9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245');
INSERT INTO public.journal VALUES (78, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 1, '{"kind":"regular","period":"2018-10-01"}', '9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245', '493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1');
INSERT INTO public.journal VALUES (79, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 1, '{}', '493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1', '3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e');
INSERT INTO public.journal VALUES (80, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 1, '{}', '3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e', '7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d');
INSERT INTO public.journal VALUES (81, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 1, '{}', '7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d', '2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2');
INSERT INTO public.journal VALUES (82, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 1, '{"commitment":"00b260b0171ec1bc5d8911ca824d0adde2a411b1b02cb73b1ae122563c2cbc96"}', '2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2', 'ff892c20b7ce6de644965af9740ad9e9e2c36645b2bf5f73d3db015e26477ed1');
INSERT INTO public.journal VALUES (83, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 2, '{"kind":"combined","period":"2018-11-01"}', 'ff892c20b7ce6de644965af9740ad9e9e2c36645b2bf5f73d3db015e26477ed1', '7a4c41b29a4e15f0d36aa34c8180affc337bef66d68c715f93b18d0ece0c81a2');
INSERT INTO public.journal VALUES (84, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 2, '{}', '7a4c41b29a4e15f0d36aa34c8180affc337bef66d68c715f93b18d0ece0c81a2', '783843d049784c151e6bfc84f1c792d3cc608702759bdad7f5ae3df843f8597a');
INSERT INTO public.journal VALUES (85, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 2, '{}', '783843d049784c151e6bfc84f1c792d3cc608702759bdad7f5ae3df843f8597a', 'd2cbc367a12fd4fb63ec26472d0bd388cc097e40231e307458b77f04416ba9a7');
INSERT INTO public.journal VALUES (86, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 2, '{}', 'd2cbc367a12fd4fb63ec26472d0bd388cc097e40231e307458b77f04416ba9a7', '7c5dd521509f80d4a1748b577f40c71cb58c4167fec9f86a8becbe820ac57277');
INSERT INTO public.journal VALUES (87, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 2, '{"commitment":"5aeda9b9122d7ac7d5377471fb614c8c4a7d724b59826cec6534d6ec96cceefd"}', '7c5dd521509f80d4a1748b577f40c71cb58c4167fec9f86a8becbe820ac57277', 'd65f1d025ccc9d02cef55273183cba8daead29c2a37ba7c5c0e465ece9e81673');
INSERT INTO public.journal VALUES (88, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 3, '{"kind":"regular","period":"2018-12-01"}', 'd65f1d025ccc9d02cef55273183cba8daead29c2a37ba7c5c0e465ece9e81673', '89a380acb90f932e82fef4198cce443e07ffc21a2c30935e47d53a8b5f04261c');
INSERT INTO public.journal VALUES (89, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 3, '{}', '89a380acb90f932e82fef4198cce443e07ffc21a2c30935e47d53a8b5f04261c', '08f1013b7b21930517bfcaf00b7b75afaf2acfe36d7497c17c89b9be8f0d35db');
INSERT INTO public.journal VALUES (90, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 3, '{}', '08f1013b7b21930517bfcaf00b7b75afaf2acfe36d7497c17c89b9be8f0d35db', '64436e8b60f6ff14e80b491ca6d0fa977d5eacc50f87e97d516484bcc4edd561');
INSERT INTO public.journal VALUES (91, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 3, '{}', '64436e8b60f6ff14e80b491ca6d0fa977d5eacc50f87e97d516484bcc4edd561', '09e2eb7b1568a224b46e309eebd6a2b65c8198675ac28cceacb313819057fc84');
INSERT INTO public.journal VALUES (92, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 3, '{"commitment":"cc883e812bfaf0af849741af57d5e2da2315443b37bd1f7bd1938514bca7ae0c"}', '09e2eb7b1568a224b46e309eebd6a2b65c8198675ac28cceacb313819057fc84', '934f3638f440003373c56d38a2b341d15d1215b5af073f1161d9da385ec26763');
INSERT INTO public.journal VALUES (93, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.begin', 4, 'report', 1, '{"quarter":"2018-Q4"}', '934f3638f440003373c56d38a2b341d15d1215b5af073f1161d9da385ec26763', 'd2bf873385efda24003a66259dad6c371f3b4a77714cdb60c456b0d8666de5f4');
INSERT INTO public.journal VALUES (94, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338","version":1}', 'd2bf873385efda24003a66259dad6c371f3b4a77714cdb60c456b0d8666de5f4', '819312a600ede0687717a8bf356762fe75f66ddbdaa6267f4fd7dbc685852e4c');
INSERT INTO public.journal VALUES (95, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 4, '{"kind":"regular","period":"2018-10-01"}', '819312a600ede0687717a8bf356762fe75f66ddbdaa6267f4fd7dbc685852e4c', 'd294826d58643cfd5acddbf3a5c045994470aa6025f71dd3716f48d2ccdfe224');
INSERT INTO public.journal VALUES (96, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 4, '{}', 'd294826d58643cfd5acddbf3a5c045994470aa6025f71dd3716f48d2ccdfe224', '805ddefca28f405faf50ae909371caefbebf0b960c54ed45b1c44f6c7d91e20f');
INSERT INTO public.journal VALUES (97, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 4, '{}', '805ddefca28f405faf50ae909371caefbebf0b960c54ed45b1c44f6c7d91e20f', 'f06bdbbf024d7e0c61552080c9ef212996e9d292e69dc151825875b0227921ca');
INSERT INTO public.journal VALUES (98, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 4, '{}', 'f06bdbbf024d7e0c61552080c9ef212996e9d292e69dc151825875b0227921ca', '3c9cd742aed27259bb1b01d5a7b93c0d3f5b5f1f59c6c5848672d80a6ef11d25');
INSERT INTO public.journal VALUES (99, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 4, '{"commitment":"691c158ae90c759c7a6e9c9bb25d49b6117c203c24eba0c16e2edce2204a8a22"}', '3c9cd742aed27259bb1b01d5a7b93c0d3f5b5f1f59c6c5848672d80a6ef11d25', 'eb690b9c347138edd697f48a7eafba747124b7531686f5978ad4716e5129a523');
INSERT INTO public.journal VALUES (100, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 5, '{"kind":"combined","period":"2018-11-01"}', 'eb690b9c347138edd697f48a7eafba747124b7531686f5978ad4716e5129a523', '78b28eda5851b4f0850d07fd8527ee5af35875246b47a2a6974d30304b173d3e');
INSERT INTO public.journal VALUES (101, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 5, '{}', '78b28eda5851b4f0850d07fd8527ee5af35875246b47a2a6974d30304b173d3e', '5b7d2563207a02833e8f2c34aff2c336e3c5f9b9bbf1c0652f87aa65cebc8d02');
INSERT INTO public.journal VALUES (102, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 5, '{}', '5b7d2563207a02833e8f2c34aff2c336e3c5f9b9bbf1c0652f87aa65cebc8d02', 'b62e1eb2eb6abb425ff9a5ad7beb5c44e23394c965f209e6a1ce2e7846f97018');
INSERT INTO public.journal VALUES (103, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 5, '{}', 'b62e1eb2eb6abb425ff9a5ad7beb5c44e23394c965f209e6a1ce2e7846f97018', '2e42440db482e004430d99a1a87567f844945772d0b87a0e38e64e0cc77900be');
INSERT INTO public.journal VALUES (104, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 5, '{"commitment":"c86cc59e6a1127f1456d2dc853f10fdb0319dbd44994338b5e1d2be4d98e817d"}', '2e42440db482e004430d99a1a87567f844945772d0b87a0e38e64e0cc77900be', '113ae62994468fcdcdbbe0496fdaf12e5b7cb3ea9e4e5ce4aa3943d9cb1df161');
INSERT INTO public.journal VALUES (105, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 6, '{"kind":"regular","period":"2018-12-01"}', '113ae62994468fcdcdbbe0496fdaf12e5b7cb3ea9e4e5ce4aa3943d9cb1df161', '26e599c7abf958413d221ea382c38d2b98613374948f96dd8789617634dddd59');
INSERT INTO public.journal VALUES (106, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 6, '{}', '26e599c7abf958413d221ea382c38d2b98613374948f96dd8789617634dddd59', '86d4488fad5a8796d98a697a0f3aa47a4fad9bc17c2c01ee04bfd77dab98ea8c');
INSERT INTO public.journal VALUES (107, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 6, '{}', '86d4488fad5a8796d98a697a0f3aa47a4fad9bc17c2c01ee04bfd77dab98ea8c', '193fe380fe49909181127eabe83eddc88423a322538009f9d763bd4920aa72aa');
INSERT INTO public.journal VALUES (108, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 6, '{}', '193fe380fe49909181127eabe83eddc88423a322538009f9d763bd4920aa72aa', '1215b9340a1774e7ae7424ac6b4a7170315c93f07960fa793e4f9f53d2a47fe8');
INSERT INTO public.journal VALUES (109, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 6, '{"commitment":"e9d00cd341db07d6c3c42dc72b747dafc4a5c093891576189b814984241cdcb2"}', '1215b9340a1774e7ae7424ac6b4a7170315c93f07960fa793e4f9f53d2a47fe8', 'd0902f0c391320b1fbd823d0d0d051e97c00a99deae4c29aeb6b29323c5ec96a');
INSERT INTO public.journal VALUES (110, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.begin', 6, 'report', 2, '{"quarter":"2018-Q4"}', 'd0902f0c391320b1fbd823d0d0d051e97c00a99deae4c29aeb6b29323c5ec96a', '248acc64288eee41681b16e150c3a3ebf9ce9fc2ac9cf1ea0f84d45173261cf6');
INSERT INTO public.journal VALUES (111, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.submit', 6, 'report', 2, '{"sha256":"2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3","version":1}', '248acc64288eee41681b16e150c3a3ebf9ce9fc2ac9cf1ea0f84d45173261cf6', '64b386d042956a1398d08b6b09849aeacf89141e6a8237e2f30c3094e622a638');
INSERT INTO public.journal VALUES (112, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 7, '{"kind":"regular","period":"2018-10-01"}', '64b386d042956a1398d08b6b09849aeacf89141e6a8237e2f30c3094e622a638', '28128ed712d232cf193ed081cbd27b0d4e1bf36f73f8efc6c8bfa1bdaa8b826b');
INSERT INTO public.journal VALUES (113, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 7, '{}', '28128ed712d232cf193ed081cbd27b0d4e1bf36f73f8efc6c8bfa1bdaa8b826b', 'f14f2a574de82d75844b6a7708eaaa4d95568f0df585b38cc40bd962cbdc7a0d');
INSERT INTO public.journal VALUES (114, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 7, '{}', 'f14f2a574de82d75844b6a7708eaaa4d95568f0df585b38cc40bd962cbdc7a0d', 'ed86a7681adf703ac27068407c83e937f6e60fc2c9ccb4a73eb55f9711d060de');
INSERT INTO public.journal VALUES (115, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 7, '{}', 'ed86a7681adf703ac27068407c83e937f6e60fc2c9ccb4a73eb55f9711d060de', 'f41fbc39e652423c5b333bfab51545fd48e9d807704b3787c300bfb900fc0eb4');
INSERT INTO public.journal VALUES (116, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 7, '{"commitment":"ee1c4167a002b2f4ac531f6370a37234c6caed04ffc349f5774e856d2ec221fe"}', 'f41fbc39e652423c5b333bfab51545fd48e9d807704b3787c300bfb900fc0eb4', 'dedb98ab0dab38c1c02925f6eb51e52fb13e1e226c6395ed36961eda5487e753');
INSERT INTO public.journal VALUES (117, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 8, '{"kind":"combined","period":"2018-11-01"}', 'dedb98ab0dab38c1c02925f6eb51e52fb13e1e226c6395ed36961eda5487e753', 'd8e5574a3c2bc2a566df30988957bf97f9f5782e5d1c88727ff6f196d4bfceef');
INSERT INTO public.journal VALUES (118, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 8, '{}', 'd8e5574a3c2bc2a566df30988957bf97f9f5782e5d1c88727ff6f196d4bfceef', 'bc0d09f526539d3408fa424b61218dd9f1634ae405d111c97c3cd49a413ec7ad');
INSERT INTO public.journal VALUES (119, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 8, '{}', 'bc0d09f526539d3408fa424b61218dd9f1634ae405d111c97c3cd49a413ec7ad', '7e6b5c1ad7168e6d588646669a87a0a6ad63b21d2f67700d3f04ec4125491bb4');
INSERT INTO public.journal VALUES (120, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 8, '{}', '7e6b5c1ad7168e6d588646669a87a0a6ad63b21d2f67700d3f04ec4125491bb4', 'b077acac6173dd8212b4efc9fa9ef071399273ba0faf9f0be2bc7c69ba798bb1');
INSERT INTO public.journal VALUES (121, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 8, '{"commitment":"039f270476bc8c9b945ca422df7067c82395d7547607dd20b9cfaf78e9785864"}', 'b077acac6173dd8212b4efc9fa9ef071399273ba0faf9f0be2bc7c69ba798bb1', '2f23af09f3ba45a431843aa218937b298ba3d6a1e10722ae5c632674d3351b4c');
INSERT INTO public.journal VALUES (122, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 9, '{"kind":"regular","period":"2018-12-01"}', '2f23af09f3ba45a431843aa218937b298ba3d6a1e10722ae5c632674d3351b4c', 'a9d4e4bcbd62675a42980130592e4cedaf679445894e6080574f203731ecd3c2');
INSERT INTO public.journal VALUES (123, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 9, '{}', 'a9d4e4bcbd62675a42980130592e4cedaf679445894e6080574f203731ecd3c2', 'cf9d4ea93268df81f4719ce3a6f9045f2355df31f7e42abd47001a132a6e8e85');
INSERT INTO public.journal VALUES (124, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 9, '{}', 'cf9d4ea93268df81f4719ce3a6f9045f2355df31f7e42abd47001a132a6e8e85', '1e871a618418e1d48ffc82b83893c94c9376a0accae081c06ed2eb2a3e1c40dc');
INSERT INTO public.journal VALUES (125, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 9, '{}', '1e871a618418e1d48ffc82b83893c94c9376a0accae081c06ed2eb2a3e1c40dc', 'e62380db4deb23b422ccfc80f96f5d85c765bf18f95fe7f19ec16651c9bc21d5');
INSERT INTO public.journal VALUES (126, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 9, '{"commitment":"6145ac8cc28d5b1584a83dd57c8a728e7dba3719c0b02a33c82c1b722e1aeca7"}', 'e62380db4deb23b422ccfc80f96f5d85c765bf18f95fe7f19ec16651c9bc21d5', '7ed793bc945253b529711b96b5426ea858c5087d486e89be95919a496cd811c8');
INSERT INTO public.journal VALUES (127, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.begin', 7, 'report', 3, '{"quarter":"2018-Q4"}', '7ed793bc945253b529711b96b5426ea858c5087d486e89be95919a496cd811c8', '95f9d27061b49d53d97fa136e1de57a729b091fdbd37c35764f1257719077300');
INSERT INTO public.journal VALUES (128, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.submit', 7, 'report', 3, '{"sha256":"17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887","version":1}', '95f9d27061b49d53d97fa136e1de57a729b091fdbd37c35764f1257719077300', 'c0efc8017d0588031daa59e4939bfdbcf889f9be279838bf4848a52bd4d3e19b');
INSERT INTO public.journal VALUES (129, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', 'c0efc8017d0588031daa59e4939bfdbcf889f9be279838bf4848a52bd4d3e19b', '3d4253f410abaa6c32c51ee71bac2c9957fd14d9d09ee0a1ca3583979045ae9e');
INSERT INTO public.journal VALUES (130, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', '3d4253f410abaa6c32c51ee71bac2c9957fd14d9d09ee0a1ca3583979045ae9e', '7218daae0cd40dead4e554603500aaf5e0eaa5639df216e5c3aa195e0747e840');
INSERT INTO public.journal VALUES (131, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.send_back', 4, 'report', 1, '{"sha256":"b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338","version":1}', '7218daae0cd40dead4e554603500aaf5e0eaa5639df216e5c3aa195e0747e840', '428b0904511e78dfb61bce1a0e5773ae5aaedbc2f275efeb422b2465eb2eccb8');
INSERT INTO public.journal VALUES (132, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338","version":2}', '428b0904511e78dfb61bce1a0e5773ae5aaedbc2f275efeb422b2465eb2eccb8', '7107bbc114b942391b59872b451f3741c17af35d8ab24502358fe28ecb4c951e');
INSERT INTO public.journal VALUES (133, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":2}', '7107bbc114b942391b59872b451f3741c17af35d8ab24502358fe28ecb4c951e', '44715e01a298a36b12fe3f6b1eb91d496fa5115dd22403709a787719206498a4');
INSERT INTO public.journal VALUES (134, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":2}', '44715e01a298a36b12fe3f6b1eb91d496fa5115dd22403709a787719206498a4', 'c3d76369493fe147f662af4d117f1f2339eb5c29c3acee78cf7e60df995c7d10');
INSERT INTO public.journal VALUES (135, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.approve', 4, 'report', 1, '{"sha256":"b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338","version":2}', 'c3d76369493fe147f662af4d117f1f2339eb5c29c3acee78cf7e60df995c7d10', '6259acad99199945c67467736ce9ecda8cad2f356f31ff4b246d91f382635925');
INSERT INTO public.journal VALUES (136, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.seen', 6, 'report', 2, '{"version":1}', '6259acad99199945c67467736ce9ecda8cad2f356f31ff4b246d91f382635925', '0dbde0baa676afe41afe551966801fa10def718bd9a07de913e4675720cbf807');
INSERT INTO public.journal VALUES (137, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.seen', 6, 'report', 2, '{"version":1}', '0dbde0baa676afe41afe551966801fa10def718bd9a07de913e4675720cbf807', '611b1a7f9d7d32c536d03ac0382d8e430713c11807cc4b881a416f3139245407');
INSERT INTO public.journal VALUES (138, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.receive', 6, 'report', 2, '{"sha256":"2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3","version":1}', '611b1a7f9d7d32c536d03ac0382d8e430713c11807cc4b881a416f3139245407', 'a6b2d9ee33a475a32157c25716897a200855391965eeda7353f110dd91bbac9d');
INSERT INTO public.journal VALUES (139, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.seen', 6, 'report', 2, '{"version":1}', 'a6b2d9ee33a475a32157c25716897a200855391965eeda7353f110dd91bbac9d', '67fad98dcffdef4826fee7f5be4cda8868d1057535eb8659efed0d73ecbc88f8');
INSERT INTO public.journal VALUES (140, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.seen', 6, 'report', 2, '{"version":1}', '67fad98dcffdef4826fee7f5be4cda8868d1057535eb8659efed0d73ecbc88f8', '6ac35fb79c5ad4c484a049957d1c7762555ade80de8c7a85a046ce9005726ed8');
INSERT INTO public.journal VALUES (141, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.approve', 6, 'report', 2, '{"sha256":"2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3","version":1}', '6ac35fb79c5ad4c484a049957d1c7762555ade80de8c7a85a046ce9005726ed8', 'f71e4ffe308fa7f23bddb7e47983b8522bded8dcc5a71c1b39dcb703cd9d795d');
INSERT INTO public.journal VALUES (142, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 7, 'report', 3, '{"version":1}', 'f71e4ffe308fa7f23bddb7e47983b8522bded8dcc5a71c1b39dcb703cd9d795d', 'bd77f15a762d23c6761176129a7199df163eb75e30d2d577bf516f106bf18ea0');
INSERT INTO public.journal VALUES (143, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 7, 'report', 3, '{"version":1}', 'bd77f15a762d23c6761176129a7199df163eb75e30d2d577bf516f106bf18ea0', 'f10cf1c09e0fdc1b7424901858a0e008f812a0d8cb5b0b85b47633499c0efe77');
INSERT INTO public.journal VALUES (144, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.receive', 7, 'report', 3, '{"sha256":"17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887","version":1}', 'f10cf1c09e0fdc1b7424901858a0e008f812a0d8cb5b0b85b47633499c0efe77', 'd95eea66d0597c0011d40acc9ddb616c0b20ba756a4fa7018435958e7153bbb0');
INSERT INTO public.journal VALUES (145, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.seen', 7, 'report', 3, '{"version":1}', 'd95eea66d0597c0011d40acc9ddb616c0b20ba756a4fa7018435958e7153bbb0', '9935dc9bef6112b4ad40cb694a8c6974a9d5a4840a36218e4261007550cf2b0d');
INSERT INTO public.journal VALUES (146, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 7, 'report', 3, '{"sha256":"17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887","version":1}', '9935dc9bef6112b4ad40cb694a8c6974a9d5a4840a36218e4261007550cf2b0d', 'b0827bcaa461fee814a41e7a7d295fbefef6044473b32002a24c731f1eded891');
INSERT INTO public.journal VALUES (147, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.begin', 3, 'report', 4, '{"quarter":"2018-Q4"}', 'b0827bcaa461fee814a41e7a7d295fbefef6044473b32002a24c731f1eded891', '93d66463e07de6b6c71a34b37d7f94988df9ada57d90979a42aab7731f5ae755');
INSERT INTO public.journal VALUES (148, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.submit', 3, 'report', 4, '{"sha256":"d3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16","version":1}', '93d66463e07de6b6c71a34b37d7f94988df9ada57d90979a42aab7731f5ae755', 'e8d0ab709bf2e6c5b367f4b1e267919dcdb891ce8f2a16f9972d16fcc7c1445e');
INSERT INTO public.journal VALUES (149, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.seen', 3, 'report', 4, '{"version":1}', 'e8d0ab709bf2e6c5b367f4b1e267919dcdb891ce8f2a16f9972d16fcc7c1445e', '62e8022540a5eae96147d9abdf27689e0616ab71f2aaa828b3f27bcfbccf4dae');
INSERT INTO public.journal VALUES (150, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.seen', 3, 'report', 4, '{"version":1}', '62e8022540a5eae96147d9abdf27689e0616ab71f2aaa828b3f27bcfbccf4dae', 'c7e2e855f83fec24dee9135e2347853c09cc463a310765fd6c723ee2e2575137');
INSERT INTO public.journal VALUES (151, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.approve', 3, 'report', 4, '{"sha256":"d3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16","version":1}', 'c7e2e855f83fec24dee9135e2347853c09cc463a310765fd6c723ee2e2575137', '123349b30c24fe2155a8f170e4c31e11a6fd5eccb598e43ccea5e342c6807b95');
INSERT INTO public.journal VALUES (152, '2019-01-20 03:00:00+00', 7, 'Người D.committee_officer', 'report.begin', 2, 'report', 5, '{"quarter":"2018-Q4"}', '123349b30c24fe2155a8f170e4c31e11a6fd5eccb598e43ccea5e342c6807b95', 'c05263b12ba08301792bef5d69d0c778e8ae9d5c739bc425fce8a53fca9ab5b0');
INSERT INTO public.journal VALUES (153, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.submit', 2, 'report', 5, '{"sha256":"fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38","version":1}', 'c05263b12ba08301792bef5d69d0c778e8ae9d5c739bc425fce8a53fca9ab5b0', 'b2af051663e1a28ad07e69e0466aa58518502d6c9e9de4803b97a4a693edf70f');
INSERT INTO public.journal VALUES (154, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 2, 'report', 5, '{"version":1}', 'b2af051663e1a28ad07e69e0466aa58518502d6c9e9de4803b97a4a693edf70f', 'b02c3d1a788860235968983c01d64c7be7139a51dae7dcf260612e29d4650356');
INSERT INTO public.journal VALUES (155, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 2, 'report', 5, '{"version":1}', 'b02c3d1a788860235968983c01d64c7be7139a51dae7dcf260612e29d4650356', '186ac66900b2cd56b0bf8e6bc2050cb69bb113375582eea4f0df4e848c039c89');
INSERT INTO public.journal VALUES (156, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.receive', 2, 'report', 5, '{"sha256":"fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38","version":1}', '186ac66900b2cd56b0bf8e6bc2050cb69bb113375582eea4f0df4e848c039c89', '196fe47c1db6721ecad26b24d0b6cbd4e2898dc408e58efa2a36b25a31cde7a2');
INSERT INTO public.journal VALUES (157, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.seen', 2, 'report', 5, '{"version":1}', '196fe47c1db6721ecad26b24d0b6cbd4e2898dc408e58efa2a36b25a31cde7a2', 'ba260c04c2a816ba0110281cc6bb52255da084430f0368463893e2ad16a6f0ca');
INSERT INTO public.journal VALUES (158, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 2, 'report', 5, '{"sha256":"fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38","version":1}', 'ba260c04c2a816ba0110281cc6bb52255da084430f0368463893e2ad16a6f0ca', '9079e136bdf1bbe6210c0b57cbc4a9cf052646cac9ecad7dafd6b5492364514c');
INSERT INTO public.journal VALUES (159, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.begin', 1, 'report', 6, '{"quarter":"2018-Q4"}', '9079e136bdf1bbe6210c0b57cbc4a9cf052646cac9ecad7dafd6b5492364514c', '2be35501298f9ac1e750c705b980d3d4df8824d70b5f08d24da51ff39aeab682');
INSERT INTO public.journal VALUES (160, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.close', 1, 'report', 6, '{"sha256":"9f3d4ad30d89fc4f8929d347d8713397ecc0a2d52e543910e2306bb7082b1284","version":1}', '2be35501298f9ac1e750c705b980d3d4df8824d70b5f08d24da51ff39aeab682', '6c7e0d81b8d6be7cbd052502de98487ae54473a47a3cd1eb9b573b23ce23fd19');
INSERT INTO public.journal VALUES (161, '2019-01-20 03:00:00+00', 1, 'Người K.bloc_secretary', 'document.sign', 1, 'signed_document', 1, '{"number":1,"sha256":"5910d4a783e1a07b6bd66f272d5a06b5bf9b9caf16f1c9535dfc4e90112f33a2","term":"2015-2020","type":"BC"}', '6c7e0d81b8d6be7cbd052502de98487ae54473a47a3cd1eb9b573b23ce23fd19', '3991cb47410f4ca89b0503b85d3b79f5ada1cf0108755c9afcec4eecebc6a700');
INSERT INTO public.journal VALUES (162, '2019-01-20 03:00:00+00', 1, 'Người K.bloc_secretary', 'report.sign', 1, 'report', 6, '{"sha256":"9f3d4ad30d89fc4f8929d347d8713397ecc0a2d52e543910e2306bb7082b1284","version":1}', '3991cb47410f4ca89b0503b85d3b79f5ada1cf0108755c9afcec4eecebc6a700', '0e0e9fe1c3f2b63fad7528ee3f3c560614f4bc2d8773e4eef0fe0e4fe81812c6');


--
-- Data for Name: mail_address; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: manifest; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.manifest VALUES (1, 5, 2, 3, '1.2.3.');
INSERT INTO public.manifest VALUES (2, 6, 5, 2, '1.2.');
INSERT INTO public.manifest VALUES (3, 6, 4, 2, '1.2.');
INSERT INTO public.manifest VALUES (4, 7, 6, 1, '1.');
INSERT INTO public.manifest VALUES (5, 7, 3, 1, '1.');


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (2, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (3, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (4, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (5, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (6, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (7, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (8, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (9, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');


--
-- Data for Name: meeting_plan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_record VALUES (1, 1, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (2, 2, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (3, 3, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (4, 4, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (5, 5, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (6, 6, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (7, 7, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');
INSERT INTO public.meeting_record VALUES (8, 8, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');
INSERT INTO public.meeting_record VALUES (9, 9, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');


--
-- Data for Name: meeting_window; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (2, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (3, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (4, 'submitted', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 8);
INSERT INTO public.notice VALUES (5, 'submitted', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 9);
INSERT INTO public.notice VALUES (6, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 1);
INSERT INTO public.notice VALUES (7, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 2);
INSERT INTO public.notice VALUES (8, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 3);
INSERT INTO public.notice VALUES (9, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 4);
INSERT INTO public.notice VALUES (10, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 10);
INSERT INTO public.notice VALUES (11, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 11);
INSERT INTO public.notice VALUES (12, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 12);
INSERT INTO public.notice VALUES (13, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 13);
INSERT INTO public.notice VALUES (14, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (15, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (16, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (17, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 10);
INSERT INTO public.notice VALUES (18, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 11);
INSERT INTO public.notice VALUES (19, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 12);
INSERT INTO public.notice VALUES (20, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 13);
INSERT INTO public.notice VALUES (21, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 17);
INSERT INTO public.notice VALUES (22, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 18);
INSERT INTO public.notice VALUES (23, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 17);
INSERT INTO public.notice VALUES (24, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 18);
INSERT INTO public.notice VALUES (25, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 19);
INSERT INTO public.notice VALUES (26, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 20);
INSERT INTO public.notice VALUES (27, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 19);
INSERT INTO public.notice VALUES (28, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 20);
INSERT INTO public.notice VALUES (29, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (30, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (31, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (32, 'decision', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 8);
INSERT INTO public.notice VALUES (33, 'decision', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 9);
INSERT INTO public.notice VALUES (34, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 1);
INSERT INTO public.notice VALUES (35, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 2);
INSERT INTO public.notice VALUES (36, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 3);
INSERT INTO public.notice VALUES (37, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 4);
INSERT INTO public.notice VALUES (38, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (39, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (40, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (41, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (42, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (43, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);


--
-- Data for Name: official_grade; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: once; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.once VALUES (1, 10, 'f5783cbf1c191ae4', '73b253d01661f67db0f1d4676bd3f5dd267e808b41338f8648287f9cf9dbc3fd', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (2, 10, 'f2b0f6926951b7d9', '64639992aa976f3b5a81c88a5f81f985552604b1bbac677dd04eb30425c95819', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (3, 10, '2e78420ec79dd6f8', '636e60551c522339af592b6fd985a3caf48ab05446b6ce4bbaf1387479eab79c', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (4, 10, '0cd47ce17cca6b1c', '8ee7293ec9b5ed0a23d068bc597bb078e28125042da8b1a8ec17da66c9ac791e', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (5, 10, '159588de049b714a', 'faf2345910d482e990e3003ace2bf15059167b6a1f6f7621dc8906606284acb6', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (6, 10, 'b56f5d09aa9128e6', 'e1360b8cf603da7b85eae5ee0d05b6d1822636ade11a3527a18358d5d9f82460', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (7, 10, '68c2a799e3a9aaf2', 'ebd9aee73148e8ef9122de7d15a0c82308306acc965b24c709a751ebc838c9b8', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (8, 10, '9efb30fbd25860e9', '3f3dca785bd855bf05ed812b8ca49d13d461448551d5dd2190bbe4adae836340', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (9, 10, '18d46ff586a1d536', '1d9522092e3618d780f33aff0498f0ab10653c299cd725135a028855343f0085', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (10, 10, '47e8cfb7a50b22ef', '6175f18ae8aecd16e60eb147c4dec71cae42bcf677eee81adcb2d203f7e88f20', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (11, 10, '841566bdb823d4c2', '8fdda6431f790679cb0d0838fe95eaec3d33aa4deb003ea2448c628ec0dee1eb', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (12, 17, '74da9cb89d309e65', 'fcbf4fe89070e980e82636f46ad813c6d3959ad8f7c5c15bf0f6abbe10f716f6', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (13, 17, 'c2c4e5ea91e89d58', '7a05ccb11348424836632d09cb1bd8c7554e26047c9d1629b96d6654d9a986ff', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (14, 17, '373a736736f08c85', '03a0f8a9cb53dc2a2e0a9f10fe5a3bfc5780de29e805d5726e4903dbbf05704c', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (15, 17, 'e9c670746f8fecd9', '251958cf2c1246293c19f4674896b602ef81f984b7b6dd7ce3cd80b411e2d512', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (16, 17, '95e6144c831006ba', '75de810aad4730d74da919db8411e0ce1ae4853ea9687e85e15a61a3f9cc755e', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (17, 17, '9e3ef24d00898e06', '591d03ca742102b6bbd43b3a56f799259fe6774351df2077ca741fcb78289498', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (18, 17, '46fda5a11063fdf2', 'c83a5256881e51e5173276a829cdb1b3bd9b92485e502877c2342e6f9de85cf2', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (19, 17, 'e1bff29aa54b83e6', '70ca6425748c01babdcb52ca66e5ed19f7e39df8d5626967a5aa9993761c34eb', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (20, 17, '2add726074df1386', '658146c3ddc701fac19c7109aeffd7a0a74185dc6eea3e9059ed67a201cb6b80', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (21, 17, 'cefd534419127f1d', 'b5dd8badd76152de3b28e8c3d5aadc174fa4073e93a4d76c55a7afd398c48025', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (22, 17, '72538cebd18f44ac', '089cb05c7f16dd92ba861008a080a2535d9024a0f4d9e62faa77452207cf84e2', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (23, 19, 'a22ddde8e74a9b8b', 'a3f4f664b43603391e793066076a09e0fca9e3932271d3e480f3ea33ab1ffca7', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (24, 19, '9df39bd845635c4e', '8ee9046845636fcbec3b584567883c9f38c96f948cd9ca4d06136ca05d60e2a4', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (25, 19, 'af78d555dc483ef5', '7858c3f78966e87a39aff95822996e7cfda97979e9949a13bd4348870e5a3656', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (26, 19, 'efec54cea205cfed', '30d2ca07014d8e43d08adc3bc996ddc329500eb32865e5ab3f2268da4056cf2a', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (27, 19, '38f49cb829d24367', '41aa293a268c0d5f9aa72d20169d4ec982326d8decc7c991741a7f5214ad8ccd', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (28, 19, '4fc719d5d471e2ae', '699ad39d3712d9f4405f54dc42c6cbb2114a9ee04f10de61dc77d02b60851cfc', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (29, 19, 'c3d803a91beda145', 'f75cb6178086827b0ddbba388c835d5e14d909df4d8bce6e939b3651512fd979', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (30, 19, 'd3057126ee70c3e8', 'bb44ae4c0885ca69910438875cfdc3a77afb9aed13f650aea6345f91144affdb', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (31, 19, '3a22586094ac989a', 'afbd022db38f8e54222957d31548da52ada65b75fbce3e0f886118bbacfe3d40', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (32, 19, '0d971f1416f7b52c', '1b066fb4a7fc320de37f1c601926fcd8acac9edd8110b53c811a02d305b059d1', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (33, 19, '426980136696cd94', '752d72be10eb1a6e619439f0d4b0c8bfe85c7bdcdecc5e12711b02085f5493b1', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (34, 5, 'adaf9ef7fdbd1007', 'a9196c70fdaf5af0ade8fc4db13e9cedcc38045030f2fcb5640edb989f354610', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (35, 10, 'eb9124861fffd510', 'c9bcf903309343f2ce746d4ff13c3acca50d2c087bcd89376e7007668b9991d9', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (36, 5, '9538ed3ff7bb8e45', '6ca15dcd05367d7c0e64efcc6938a2dbe3b959401b37cfa0b8fff71890d5a998', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (37, 9, '7132fef96b16e8c5', '944473093c5e4dca130119a3913a5d6aaac724239948f48f04c733b92631ccac', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (38, 8, '5d9ab465452ee5bf', '9c198e0728d204736b5d13be43d6c3d316644cd118357c195c7e4d33a6a53869', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (39, 4, 'ab4bf2bd105d3bd3', '336a0b573d32e90ad5e12fef9bdfcabf51a47e2ed6bbb994c35e2aa9cd4f713e', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (40, 2, '153af38a28b5024b', '8dd03ec546d155c8765d3c5e0fb328aeda8c9f80fd610b92d5102ec8a86546b0', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (41, 9, '22601942716d027a', '1b8305d3648f9e308023fcb32cc72370c9f2de8a04a497f5fb7ef0445d7aac48', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (42, 8, '676cb22c87eaf653', '6ebd8323408a89c63433d140c8c2a17c913da28ef32acb585cc837a7f2df0723', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (43, 6, '9d35c70f4c990f62', 'a5952e4d698dee790323b21ddb4814439a97f4686f8ebcd262a9e4c20d3e7beb', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (44, 7, '3f12de992c88c0a8', 'e08e8fdbb15e0c0057e78794a81407a7b0534fe273bcb459bfe6072596a6390a', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (45, 5, 'a0e060ec1fae6d45', 'eba9ae0162d74d9555b6896a2fa221f98f9638ea58d5f8da6108ad45c1fd68ca', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (46, 4, '4df05f3125bc965d', '60e4fb1de41a17507156be6979936b651c919c661784909e27db1855054ad07c', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (47, 2, '3fdd4bcfb910f51e', '6247016e11b735645bb419649e7d8b9864f6ecac0bd87400a783159a02918434', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (48, 4, '637652266d3e68fa', 'd0e563118e2794b813b2be64ea74beeca1eb6d00327fa6af2b75eb2006143625', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (49, 4, '8ae09922d9fcc262', 'c002cb53dbe3c4224b2cc31950f4e3064a79e668331dae67a208310d88c2ad96', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (50, 1, 'f684214cb694eec5', '36972d4c9a1282b151eb7d1dd4da777c4a180043f05b73268d7d6fdccda9b4d6', '/reports/details/?id=6', '2019-01-20 03:00:00+00');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (1, 'Người K.bloc_secretary', 'nguoi k.bloc_secretary', '1.');
INSERT INTO public.person VALUES (2, 'Người K.bloc_deputy', 'nguoi k.bloc_deputy', '1.');
INSERT INTO public.person VALUES (3, 'Người K.board_head', 'nguoi k.board_head', '1.');
INSERT INTO public.person VALUES (4, 'Người K.board_officer', 'nguoi k.board_officer', '1.');
INSERT INTO public.person VALUES (5, 'Người D.committee_secretary', 'nguoi d.committee_secretary', '1.2.');
INSERT INTO public.person VALUES (6, 'Người D.committee_deputy', 'nguoi d.committee_deputy', '1.2.');
INSERT INTO public.person VALUES (7, 'Người D.committee_officer', 'nguoi d.committee_officer', '1.2.');
INSERT INTO public.person VALUES (8, 'Người DB.committee_secretary', 'nguoi db.committee_secretary', '1.2.3.');
INSERT INTO public.person VALUES (9, 'Người DB.committee_officer', 'nguoi db.committee_officer', '1.2.3.');
INSERT INTO public.person VALUES (10, 'Người D1.cell_secretary', 'nguoi d1.cell_secretary', '1.2.4.');
INSERT INTO public.person VALUES (11, 'Người D1.cell_deputy', 'nguoi d1.cell_deputy', '1.2.4.');
INSERT INTO public.person VALUES (12, 'Người D1.cell_member', 'nguoi d1.cell_member', '1.2.4.');
INSERT INTO public.person VALUES (13, 'Người D1.cell_clerk', 'nguoi d1.cell_clerk', '1.2.4.');
INSERT INTO public.person VALUES (14, 'Người D1.follower', 'nguoi d1.follower', '1.2.4.');
INSERT INTO public.person VALUES (15, 'Người D2.cell_secretary', 'nguoi d2.cell_secretary', '1.2.5.');
INSERT INTO public.person VALUES (16, 'Người D2.cell_clerk', 'nguoi d2.cell_clerk', '1.2.5.');
INSERT INTO public.person VALUES (17, 'Người DB1.cell_secretary', 'nguoi db1.cell_secretary', '1.2.3.6.');
INSERT INTO public.person VALUES (18, 'Người DB1.cell_clerk', 'nguoi db1.cell_clerk', '1.2.3.6.');
INSERT INTO public.person VALUES (19, 'Người C.cell_secretary', 'nguoi c.cell_secretary', '1.7.');
INSERT INTO public.person VALUES (20, 'Người C.cell_clerk', 'nguoi c.cell_clerk', '1.7.');
INSERT INTO public.person VALUES (21, 'Người K2.bloc_secretary', 'nguoi k2.bloc_secretary', '8.');
INSERT INTO public.person VALUES (22, 'Người K2.board_officer', 'nguoi k2.board_officer', '8.');
INSERT INTO public.person VALUES (23, 'Người E.committee_secretary', 'nguoi e.committee_secretary', '8.9.');
INSERT INTO public.person VALUES (24, 'Người E.committee_officer', 'nguoi e.committee_officer', '8.9.');
INSERT INTO public.person VALUES (25, 'Người E1.cell_secretary', 'nguoi e1.cell_secretary', '8.9.10.');
INSERT INTO public.person VALUES (26, 'Người E1.cell_clerk', 'nguoi e1.cell_clerk', '8.9.10.');
INSERT INTO public.person VALUES (27, 'Người administrator', 'nguoi administrator', '');
INSERT INTO public.person VALUES (28, 'Người auditor', 'nguoi auditor', '');


--
-- Data for Name: pin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pin_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post VALUES (1, 1, 'bloc_secretary', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (2, 2, 'bloc_deputy', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (3, 3, 'board_head', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (4, 4, 'board_officer', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (5, 5, 'committee_secretary', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (6, 6, 'committee_deputy', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (7, 7, 'committee_officer', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (8, 8, 'committee_secretary', 3, '2015-01-01', NULL, 1, '1.2.3.');
INSERT INTO public.post VALUES (9, 9, 'committee_officer', 3, '2015-01-01', NULL, 1, '1.2.3.');
INSERT INTO public.post VALUES (10, 10, 'cell_secretary', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (11, 11, 'cell_deputy', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (12, 12, 'cell_member', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (13, 13, 'cell_clerk', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (14, 14, 'follower', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (15, 15, 'cell_secretary', 5, '2015-01-01', NULL, 1, '1.2.5.');
INSERT INTO public.post VALUES (16, 16, 'cell_clerk', 5, '2015-01-01', NULL, 1, '1.2.5.');
INSERT INTO public.post VALUES (17, 17, 'cell_secretary', 6, '2015-01-01', NULL, 1, '1.2.3.6.');
INSERT INTO public.post VALUES (18, 18, 'cell_clerk', 6, '2015-01-01', NULL, 1, '1.2.3.6.');
INSERT INTO public.post VALUES (19, 19, 'cell_secretary', 7, '2015-01-01', NULL, 1, '1.7.');
INSERT INTO public.post VALUES (20, 20, 'cell_clerk', 7, '2015-01-01', NULL, 1, '1.7.');
INSERT INTO public.post VALUES (21, 21, 'bloc_secretary', 8, '2015-01-01', NULL, 1, '8.');
INSERT INTO public.post VALUES (22, 22, 'board_officer', 8, '2015-01-01', NULL, 1, '8.');
INSERT INTO public.post VALUES (23, 23, 'committee_secretary', 9, '2015-01-01', NULL, 1, '8.9.');
INSERT INTO public.post VALUES (24, 24, 'committee_officer', 9, '2015-01-01', NULL, 1, '8.9.');
INSERT INTO public.post VALUES (25, 25, 'cell_secretary', 10, '2015-01-01', NULL, 1, '8.9.10.');
INSERT INTO public.post VALUES (26, 26, 'cell_clerk', 10, '2015-01-01', NULL, 1, '8.9.10.');
INSERT INTO public.post VALUES (27, 27, 'administrator', NULL, '2015-01-01', NULL, 1, '');
INSERT INTO public.post VALUES (28, 28, 'auditor', NULL, '2015-01-01', NULL, 1, '');


--
-- Data for Name: quarter_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quarter_lock VALUES (2, '2018-10-01', 2, 6, '1.2.3.6.');
INSERT INTO public.quarter_lock VALUES (3, '2018-10-01', 3, 7, '1.7.');
INSERT INTO public.quarter_lock VALUES (4, '2018-10-01', 1, 4, '1.2.4.');
INSERT INTO public.quarter_lock VALUES (5, '2018-10-01', 4, 3, '1.2.3.');
INSERT INTO public.quarter_lock VALUES (6, '2018-10-01', 5, 2, '1.2.');
INSERT INTO public.quarter_lock VALUES (7, '2018-10-01', 6, 1, '1.');


--
-- Data for Name: reorganisation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reorganisation_row; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, '2018-10-01', 'approved', 2, 2, 10, '2019-01-20 03:00:00+00', 2, NULL, NULL, '', false, 5, 4, '1.2.4.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (2, '2018-10-01', 'approved', 2, 3, 17, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 6, '1.2.3.6.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (3, '2018-10-01', 'approved', 2, 1, 19, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 7, '1.7.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (4, '2018-10-01', 'approved', 2, 2, 8, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 3, 3, '1.2.3.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (5, '2018-10-01', 'approved', 2, 1, 5, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 2, '1.2.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (6, '2018-10-01', 'issued', 2, NULL, 4, '2019-01-20 03:00:00+00', 1, 1, '2019-01-20', 'Tỉnh ủy', false, 3, 1, '1.', 1, NULL, NULL, NULL);


--
-- Data for Name: report_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_draft VALUES (1, 1, '{}', 4, '1.2.4.');
INSERT INTO public.report_draft VALUES (2, 2, '{}', 6, '1.2.3.6.');
INSERT INTO public.report_draft VALUES (3, 3, '{}', 7, '1.7.');
INSERT INTO public.report_draft VALUES (4, 4, '{}', 3, '1.2.3.');
INSERT INTO public.report_draft VALUES (5, 5, '{}', 2, '1.2.');
INSERT INTO public.report_draft VALUES (6, 6, '{}', 1, '1.');


--
-- Data for Name: report_look; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_look VALUES (1, 1, 1, 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', 2, 5, 'Người D.committee_secretary', false, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (2, 1, 1, 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', 2, 5, 'Người D.committee_secretary', true, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (3, 1, 2, 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', 2, 5, 'Người D.committee_secretary', false, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (4, 1, 2, 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', 2, 5, 'Người D.committee_secretary', true, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (5, 2, 1, '2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3', 3, 9, 'Người DB.committee_officer', false, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (6, 2, 1, '2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3', 3, 9, 'Người DB.committee_officer', true, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (7, 2, 1, '2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3', 3, 8, 'Người DB.committee_secretary', false, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (8, 2, 1, '2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3', 3, 8, 'Người DB.committee_secretary', true, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (9, 3, 1, '17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887', 1, 4, 'Người K.board_officer', false, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (10, 3, 1, '17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887', 1, 4, 'Người K.board_officer', true, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (11, 3, 1, '17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887', 1, 2, 'Người K.bloc_deputy', false, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (12, 4, 1, 'd3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16', 2, 6, 'Người D.committee_deputy', false, '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.report_look VALUES (13, 4, 1, 'd3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16', 2, 6, 'Người D.committee_deputy', true, '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.report_look VALUES (14, 5, 1, 'fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38', 1, 4, 'Người K.board_officer', false, '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.report_look VALUES (15, 5, 1, 'fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38', 1, 4, 'Người K.board_officer', true, '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.report_look VALUES (16, 5, 1, 'fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38', 1, 2, 'Người K.bloc_deputy', false, '2019-01-20 03:00:00+00', 2, '1.2.');


--
-- Data for Name: report_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_version VALUES (1, 1, 1, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"00b260b0171ec1bc5d8911ca824d0adde2a411b1b02cb73b1ae122563c2cbc96","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5aeda9b9122d7ac7d5377471fb614c8c4a7d724b59826cec6534d6ec96cceefd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"cc883e812bfaf0af849741af57d5e2da2315443b37bd1f7bd1938514bca7ae0c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (2, 2, 1, '{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"691c158ae90c759c7a6e9c9bb25d49b6117c203c24eba0c16e2edce2204a8a22","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"c86cc59e6a1127f1456d2dc853f10fdb0319dbd44994338b5e1d2be4d98e817d","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"e9d00cd341db07d6c3c42dc72b747dafc4a5c093891576189b814984241cdcb2","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}', '2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3', '2019-01-20 03:00:00+00', 17, 6, '1.2.3.6.');
INSERT INTO public.report_version VALUES (3, 3, 1, '{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"ee1c4167a002b2f4ac531f6370a37234c6caed04ffc349f5774e856d2ec221fe","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"039f270476bc8c9b945ca422df7067c82395d7547607dd20b9cfaf78e9785864","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"6145ac8cc28d5b1584a83dd57c8a728e7dba3719c0b02a33c82c1b722e1aeca7","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}', '17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887', '2019-01-20 03:00:00+00', 19, 7, '1.7.');
INSERT INTO public.report_version VALUES (4, 1, 2, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"00b260b0171ec1bc5d8911ca824d0adde2a411b1b02cb73b1ae122563c2cbc96","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5aeda9b9122d7ac7d5377471fb614c8c4a7d724b59826cec6534d6ec96cceefd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"cc883e812bfaf0af849741af57d5e2da2315443b37bd1f7bd1938514bca7ae0c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', 'b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (5, 4, 1, '{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"2782dd36cb7925fa85d21a35ac6d1f783e76101f8427d518ff0ff93246ad7bd3","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}', 'd3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16', '2019-01-20 03:00:00+00', 8, 3, '1.2.3.');
INSERT INTO public.report_version VALUES (6, 5, 1, '{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"b3293d1ee94c535fe683503a6ac1c3be6d1bce9e6216f3065a98dee568584338","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"d3d9f02bd4b4341e4327dfb35fe96dc030483f15e16f8f0050e167df63f93a16","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}', 'fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38', '2019-01-20 03:00:00+00', 5, 2, '1.2.');
INSERT INTO public.report_version VALUES (7, 6, 1, '{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"17413b8d91295486f698b9508897b01c4c6f227fc736f5929738607392bce887","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"fb4f20069877c3d488278cf94285d5054e13a2bf06902f502999eb3399f12e38","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}', '9f3d4ad30d89fc4f8929d347d8713397ecc0a2d52e543910e2306bb7082b1284', '2019-01-20 03:00:00+00', 4, 1, '1.');


--
-- Data for Name: roll_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: route; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.route VALUES (1, 'quarterly', 1, 'report', 'Quy trình báo cáo quý', 'The quarterly report', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');
INSERT INTO public.route VALUES (2, 'answer', 1, 'answer', 'Quy trình báo cáo thực hiện văn bản', 'The answer to a directive', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');


--
-- Data for Name: score_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.score_sheet VALUES (1, 1, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '00b260b0171ec1bc5d8911ca824d0adde2a411b1b02cb73b1ae122563c2cbc96', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (2, 2, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '5aeda9b9122d7ac7d5377471fb614c8c4a7d724b59826cec6534d6ec96cceefd', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (3, 3, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'cc883e812bfaf0af849741af57d5e2da2315443b37bd1f7bd1938514bca7ae0c', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (4, 4, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '691c158ae90c759c7a6e9c9bb25d49b6117c203c24eba0c16e2edce2204a8a22', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (5, 5, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'c86cc59e6a1127f1456d2dc853f10fdb0319dbd44994338b5e1d2be4d98e817d', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (6, 6, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'e9d00cd341db07d6c3c42dc72b747dafc4a5c093891576189b814984241cdcb2', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (7, 7, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'ee1c4167a002b2f4ac531f6370a37234c6caed04ffc349f5774e856d2ec221fe', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (8, 8, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '039f270476bc8c9b945ca422df7067c82395d7547607dd20b9cfaf78e9785864', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (9, 9, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '6145ac8cc28d5b1584a83dd57c8a728e7dba3719c0b02a33c82c1b722e1aeca7', 5, 7, '1.7.');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sheet_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_answer VALUES (1, 1, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (2, 1, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (3, 1, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (4, 1, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (5, 1, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (6, 1, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (7, 1, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (8, 1, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (9, 1, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (10, 1, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (11, 1, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (12, 1, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (13, 1, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (14, 1, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (15, 1, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (16, 1, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (17, 1, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (18, 1, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (19, 1, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (20, 1, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (21, 1, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (22, 1, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (23, 2, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (24, 2, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (25, 2, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (26, 2, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (27, 2, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (28, 2, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (29, 2, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (30, 2, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (31, 2, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (32, 2, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (33, 2, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (34, 2, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (35, 2, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (36, 2, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (37, 2, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (38, 2, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (39, 2, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (40, 2, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (41, 2, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (42, 2, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (43, 2, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (44, 2, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (45, 3, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (46, 3, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (47, 3, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (48, 3, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (49, 3, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (50, 3, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (51, 3, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (52, 3, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (53, 3, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (54, 3, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (55, 3, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (56, 3, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (57, 3, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (58, 3, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (59, 3, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (60, 3, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (61, 3, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (62, 3, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (63, 3, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (64, 3, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (65, 3, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (66, 3, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (67, 4, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (68, 4, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (69, 4, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (70, 4, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (71, 4, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (72, 4, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (73, 4, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (74, 4, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (75, 4, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (76, 4, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (77, 4, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (78, 4, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (79, 4, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (80, 4, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (81, 4, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (82, 4, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (83, 4, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (84, 4, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (85, 4, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (86, 4, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (87, 4, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (88, 4, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (89, 5, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (90, 5, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (91, 5, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (92, 5, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (93, 5, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (94, 5, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (95, 5, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (96, 5, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (97, 5, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (98, 5, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (99, 5, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (100, 5, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (101, 5, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (102, 5, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (103, 5, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (104, 5, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (105, 5, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (106, 5, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (107, 5, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (108, 5, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (109, 5, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (110, 5, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (111, 6, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (112, 6, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (113, 6, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (114, 6, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (115, 6, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (116, 6, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (117, 6, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (118, 6, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (119, 6, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (120, 6, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (121, 6, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (122, 6, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (123, 6, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (124, 6, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (125, 6, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (126, 6, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (127, 6, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (128, 6, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (129, 6, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (130, 6, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (131, 6, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (132, 6, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (133, 7, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (134, 7, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (135, 7, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (136, 7, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (137, 7, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (138, 7, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (139, 7, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (140, 7, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (141, 7, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (142, 7, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (143, 7, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (144, 7, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (145, 7, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (146, 7, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (147, 7, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (148, 7, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (149, 7, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (150, 7, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (151, 7, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (152, 7, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (153, 7, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (154, 7, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (155, 8, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (156, 8, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (157, 8, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (158, 8, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (159, 8, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (160, 8, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (161, 8, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (162, 8, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (163, 8, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (164, 8, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (165, 8, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (166, 8, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (167, 8, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (168, 8, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (169, 8, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (170, 8, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (171, 8, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (172, 8, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (173, 8, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (174, 8, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (175, 8, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (176, 8, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (177, 9, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (178, 9, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (179, 9, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (180, 9, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (181, 9, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (182, 9, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (183, 9, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (184, 9, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (185, 9, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (186, 9, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (187, 9, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (188, 9, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (189, 9, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (190, 9, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (191, 9, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (192, 9, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (193, 9, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (194, 9, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (195, 9, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (196, 9, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (197, 9, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (198, 9, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');


--
-- Data for Name: sheet_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_body VALUES (1, 1, '2be2302a16666c52b801cdfbefe06c26ae555500a961c8eb407d7a8d0c0a0fd5', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (2, 2, '7ddb04db9711fad007317065b915c2832fedfdc4044308b1119f29cffc0ffd43', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (3, 3, 'b3bbf43dccf0be460aaff4e544dc42bc5e453acf13d10d9fadf8787b00a60085', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (4, 4, 'f36d4b0de1b68aa53738b3567245ae16a5bb153d36e47f1f54720a500c1e372e', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (5, 5, '52c97d243edb59716ecbc5521c0e5a2d0a689dce2852172be1687a582477f8fb', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (6, 6, '382eddfb4b700f9b33d29ccaadd0e04cb8e6868b49ae71ad0ababb4c15259ca5', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (7, 7, 'bd506ae90cb5874eef8b1c0e99326dda8a2499ad6e332be3fa92b18ee5ab340f', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (8, 8, '986a04eca867026693a15d98a68de6d5d5528f997969981f77bee5d7be174193', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (9, 9, '714dc7afd319e763ecc85b83d62c54c94d8f06b57650237535a5388492e0936f', 7, '1.7.');


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES (1, '5fccd71c5dbbe8c331493c1d2c6b3f2e119469c29ea68ca4d526069e2f5e589e', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 1);
INSERT INTO public.sign_in VALUES (2, 'ad8deca5208370862e482548f594bf4dc0d23b72bf0af2b2a33b7a6155047eb7', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 2);
INSERT INTO public.sign_in VALUES (3, '3c4b462b9965a8b8a2a4bf457a358323ef40be5fe8e6a6840bdfb54be95cc783', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 3);
INSERT INTO public.sign_in VALUES (4, '34f793ee5bc9ec5f28c45a7aa9455f82601a5474108adfd8c6ed3b72edfdc222', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 4);
INSERT INTO public.sign_in VALUES (5, 'c745ccaac7bfe0f3451b3e3f7c909184dca17dde9d72955a5394e52db6bdaea0', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 5);
INSERT INTO public.sign_in VALUES (6, '3cf9a2f186b637a60bac5ff02600797d12735795b0a116d917a709f5f6fb3dfc', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 6);
INSERT INTO public.sign_in VALUES (7, '3105368a31bac92c519f26aab2a9d7c28131eebc363bc81fbc350ae4e1b01508', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 7);
INSERT INTO public.sign_in VALUES (8, '99269a8e66ed7e78a07622fd3963162d9330d640d19f657379d5da1c31b72ebb', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 8);
INSERT INTO public.sign_in VALUES (9, '6b902e03fe7cee69d711809e2ba3ed71138e39c4188e6ef10a31804f0b27411e', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 9);
INSERT INTO public.sign_in VALUES (10, '17aee94bc628b555962c8279c2dbee94e28539761ca910fadd81c29774b21a63', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 10);
INSERT INTO public.sign_in VALUES (11, '5cca009167fcb849e34f1fbb623d0ccc54f1ee93e01a1fdba2da9c736813320c', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 11);
INSERT INTO public.sign_in VALUES (12, 'e45eb3ff7603cb7987986f1e65daf78a03f66bcac5dbf1f9fff132bb00f17080', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 12);
INSERT INTO public.sign_in VALUES (13, 'dccb2e7e45396b7f339603ee15a7f5609417adf16d629adf582827ab6be61d47', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 13);
INSERT INTO public.sign_in VALUES (14, '0d1a36e34b11db67e7f9e92a45698adcc10759c9cc9160961530189c2a2c19d5', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 14);
INSERT INTO public.sign_in VALUES (15, 'efd2ff6f586ab4b975a7620f57779824e8c41a7a2d5fd4501e5a98a2ddb6c0e1', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 15);
INSERT INTO public.sign_in VALUES (16, '9065962844b8ab8f1c413e117a301cf64efb60d13f0ec2a636ed3938405bb3cb', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 16);
INSERT INTO public.sign_in VALUES (17, '8fa92737491c9749e5b4fe079a7254877ac7e09e9b6bda8539d4fdee909c3b24', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 17);
INSERT INTO public.sign_in VALUES (18, 'a905dde64527073b606c1673b63b3fc2aebf5a135d95dd7c7e5330e36dd5b3ef', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 18);
INSERT INTO public.sign_in VALUES (19, 'e0726303aaf0f4f9ed5e599652e1d89f029189bc594f2f6d73c37ff8065aa3e2', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 19);
INSERT INTO public.sign_in VALUES (20, '14bbb78277055f214f54dc784c83825a5b312d7a21208953525b93841e590a90', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 20);
INSERT INTO public.sign_in VALUES (21, '07b047d2d50b2c1664848d6d2080c6e46cf0963c97a6fa4232204321d6dd33ee', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 21);
INSERT INTO public.sign_in VALUES (22, '7328e7efbb8895f4c1843be30377661c975d55052c2eef19527e032c4ab54c28', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 22);
INSERT INTO public.sign_in VALUES (23, '5df2fbb5f891e6f462778950b64eee52cf60dcefa4cb8f708065c63388794379', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 23);
INSERT INTO public.sign_in VALUES (24, '9d969e0bfdf0483e23871a548458f9b10eb481924e28ff66690b1cc8f95ebf9c', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 24);
INSERT INTO public.sign_in VALUES (25, '874949abe06d0eb2fc76aced0e6bc05dfe1e3a01d7029b11d0d12b8baa1e0198', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 25);
INSERT INTO public.sign_in VALUES (26, 'db62a3afc1aac93eb83adf8cdc373fff890fa9e77fb445c6c92161c563fabf20', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 26);
INSERT INTO public.sign_in VALUES (27, '2c1c90ec9870baa140ecc43287f187ce6d1fd449e4066ba7de363d1c3c8ab111', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 27);
INSERT INTO public.sign_in VALUES (28, '96307ca7ce71339e801f2b5f3dbc384d90c33f1ad0685a239150b54b103cf71a', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 28);


--
-- Data for Name: signal_catch; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signal_rule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signed_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signed_document VALUES (1, 'BC', '2015-2020', 1, '2019-01-20', 'report', 6, '', '{"sha256":"9f3d4ad30d89fc4f8929d347d8713397ecc0a2d52e543910e2306bb7082b1284","version":1}', '5910d4a783e1a07b6bd66f272d5a06b5bf9b9caf16f1c9535dfc4e90112f33a2', 1, '2019-01-20 03:00:00+00', 1, '1.', '');


--
-- Data for Name: state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.state VALUES (1, 1, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (2, 1, 'prepared', 'Đã chuẩn bị', 'Prepared', true, false, false, 1, NULL, '');
INSERT INTO public.state VALUES (3, 1, 'submitted', 'Đã trình', 'Submitted', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (4, 1, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 3, NULL, '');
INSERT INTO public.state VALUES (5, 1, 'returned', 'Bị trả lại', 'Returned', true, false, false, 4, NULL, '');
INSERT INTO public.state VALUES (6, 1, 'approved', 'Đã duyệt', 'Approved', false, true, true, 5, NULL, '');
INSERT INTO public.state VALUES (7, 1, 'reopened', 'Mở lại', 'Reopened', true, false, false, 6, NULL, '');
INSERT INTO public.state VALUES (8, 1, 'closed', 'Đã chốt', 'Closed', false, true, false, 7, NULL, '');
INSERT INTO public.state VALUES (9, 1, 'issued', 'Đã ban hành', 'Issued', false, true, true, 8, NULL, '');
INSERT INTO public.state VALUES (10, 2, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (11, 2, 'submitted', 'Đã trình', 'Submitted', false, true, false, 1, NULL, '');
INSERT INTO public.state VALUES (12, 2, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (13, 2, 'returned', 'Bị trả lại', 'Returned', true, false, false, 3, NULL, '');
INSERT INTO public.state VALUES (14, 2, 'approved', 'Đã duyệt', 'Approved', false, true, true, 4, NULL, '');
INSERT INTO public.state VALUES (15, 2, 'reopened', 'Mở lại', 'Reopened', true, false, false, 5, NULL, '');


--
-- Data for Name: step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step VALUES (1, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'draft', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (2, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'returned', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (3, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'reopened', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (4, 1, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (5, 1, 'submit', 'Trình cấp trên', 'Submit', 'prepared', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (6, 1, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (7, 1, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (8, 1, 'close', 'Chốt quý', 'Close the quarter', 'draft', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (9, 1, 'close', 'Chốt quý', 'Close the quarter', 'prepared', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (10, 1, 'close', 'Chốt quý', 'Close the quarter', 'returned', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 9, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (11, 1, 'close', 'Chốt quý', 'Close the quarter', 'reopened', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 10, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (12, 1, 'amend', 'Sửa tiếp', 'Amend', 'prepared', 'draft', 'own', 'report.prepare', '[]', '[]', false, 11, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (13, 1, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '["unlock"]', false, 12, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (14, 1, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["receiver", "newest_seen"]', '["receive"]', false, 13, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (15, 1, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 14, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (16, 1, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 15, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (17, 1, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 16, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (18, 1, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 17, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (19, 1, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '["unlock", "pins"]', true, 18, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (20, 1, 'ask', 'Đề nghị mở lại', 'Ask to reopen', 'approved', 'approved', 'own', 'report.submit', '["below_root", "not_asked"]', '["ask"]', true, 19, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (21, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'submitted', 'submitted', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 20, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (22, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'received', 'received', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 21, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (23, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'approved', 'approved', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 22, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (24, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'closed', 'closed', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 23, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (25, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'issued', 'issued', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 24, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (26, 1, 'unclose', 'Bỏ chốt', 'Undo closing', 'closed', 'draft', 'own', 'report.prepare', '[]', '["unlock"]', true, 25, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (27, 1, 'sign', 'Ký ban hành', 'Sign and issue', 'closed', 'issued', 'own', 'report.issue', '["newest_seen", "destination"]', '["number"]', false, 26, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (28, 1, 'revise', 'Lập lại để ban hành mới', 'Revise for a new issue', 'issued', 'reopened', 'own', 'report.issue', '["at_root"]', '["unlock"]', true, 27, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (29, 2, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (30, 2, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (31, 2, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (32, 2, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '[]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (33, 2, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["newest_seen"]', '[]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (34, 2, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (35, 2, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (36, 2, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (37, 2, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (38, 2, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '[]', true, 9, NULL, '[]', NULL, '');


--
-- Data for Name: step_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step_event VALUES (1, 1, 1, 'submit', 'draft', 'submitted', 1, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (2, 2, 1, 'submit', 'draft', 'submitted', 1, 17, 'Người DB1.cell_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (3, 3, 1, 'submit', 'draft', 'submitted', 1, 19, 'Người C.cell_secretary', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (4, 1, 2, 'send_back', 'submitted', 'returned', 1, 5, 'Người D.committee_secretary', 'Bổ sung phần kiến nghị', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (5, 1, 3, 'submit', 'returned', 'submitted', 2, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (6, 1, 4, 'approve', 'submitted', 'approved', 2, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (7, 2, 2, 'receive', 'submitted', 'received', 1, 9, 'Người DB.committee_officer', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (8, 2, 3, 'approve', 'received', 'approved', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (9, 3, 2, 'receive', 'submitted', 'received', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (10, 3, 3, 'approve', 'received', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (11, 4, 1, 'submit', 'draft', 'submitted', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 3, '1.2.3.', '');
INSERT INTO public.step_event VALUES (12, 4, 2, 'approve', 'submitted', 'approved', 1, 6, 'Người D.committee_deputy', '', '2019-01-20 03:00:00+00', 3, '1.2.3.', '');
INSERT INTO public.step_event VALUES (13, 5, 1, 'submit', 'draft', 'submitted', 1, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (14, 5, 2, 'receive', 'submitted', 'received', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (15, 5, 3, 'approve', 'received', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (16, 6, 1, 'close', 'draft', 'closed', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 1, '1.', '');
INSERT INTO public.step_event VALUES (17, 6, 2, 'sign', 'closed', 'issued', 1, 1, 'Người K.bloc_secretary', '', '2019-01-20 03:00:00+00', 1, '1.', '');


--
-- Data for Name: succession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: supplement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.topic VALUES (1, 1, 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (2, 2, 'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (3, 3, 'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (4, 4, 'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (5, 5, 'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (6, 6, 'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (7, 7, 'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (8, 8, 'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (9, 9, 'Bồi dưỡng, tạo nguồn phát triển đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (10, 10, 'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (11, 11, 'Chuyên đề khác phù hợp với đặc điểm của chi bộ', '2018-10-01', NULL, 1, NULL, '');


--
-- Data for Name: topic_orientation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit VALUES (1, 'K', 'Đảng bộ Khối Một', 'bloc', NULL, 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '', '2015-01-01', NULL, NULL, 2, '1.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (2, 'D', 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'dang bo so mau', 'gark dt yu qc{02000050020030', '', '2015-01-01', NULL, NULL, 2, '1.2.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (3, 'DB', 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '', '2015-01-01', NULL, NULL, 2, '1.2.3.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (4, 'D1', 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '', '2015-01-01', NULL, NULL, 2, '1.2.4.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (5, 'D2', 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '', '2015-01-01', NULL, NULL, 2, '1.2.5.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (6, 'DB1', 'Chi bộ Đội Một', 'subordinate_cell', 3, 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '', '2015-01-01', NULL, NULL, 2, '1.2.3.6.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (7, 'C', 'Chi bộ Thư viện', 'grassroots_cell', 1, 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '', '2015-01-01', NULL, NULL, 2, '1.7.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (8, 'K2', 'Đảng bộ Khối Hai', 'bloc', NULL, 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '', '2015-01-01', NULL, NULL, 2, '8.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (9, 'E', 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'dang bo so khac', 'gark dt yu olae020000500200040', '', '2015-01-01', NULL, NULL, 2, '8.9.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (10, 'E1', 'Chi bộ Khác', 'subordinate_cell', 9, 'chi bo khac', 'elm dt olae00000500040', '', '2015-01-01', NULL, NULL, 2, '8.9.10.', NULL, '', NULL, false);


--
-- Data for Name: unit_act; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_act VALUES (1, 1, '1.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (2, 2, '1.2.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (3, 3, '1.2.3.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (4, 4, '1.2.4.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (5, 5, '1.2.5.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (6, 6, '1.2.3.6.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ bộ phận Mẫu', NULL);
INSERT INTO public.unit_act VALUES (7, 7, '1.7.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (8, 8, '8.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (9, 9, '8.9.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Hai', NULL);
INSERT INTO public.unit_act VALUES (10, 10, '8.9.10.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Khác', NULL);


--
-- Data for Name: unit_kind; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_kind VALUES (1, 'province', 'Đảng bộ tỉnh', 'Provincial committee', false, false, false, false, 0);
INSERT INTO public.unit_kind VALUES (2, 'bloc', 'Đảng bộ Khối', 'Bloc', false, true, true, true, 1);
INSERT INTO public.unit_kind VALUES (3, 'grassroots_committee', 'Đảng bộ cơ sở', 'Grassroots committee', false, true, false, true, 2);
INSERT INTO public.unit_kind VALUES (4, 'sectional_committee', 'Đảng bộ bộ phận', 'Sectional committee', false, true, false, true, 3);
INSERT INTO public.unit_kind VALUES (5, 'grassroots_cell', 'Chi bộ cơ sở', 'Grassroots cell', true, true, false, true, 4);
INSERT INTO public.unit_kind VALUES (6, 'subordinate_cell', 'Chi bộ trực thuộc', 'Subordinate cell', true, true, false, true, 5);


--
-- Data for Name: unit_spell; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_spell VALUES (1, 1, '2015-01-01', NULL, 'Đảng bộ Khối Một', 'bloc', NULL, 'found', '', NULL, '1.', 'K', 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (2, 2, '2015-01-01', NULL, 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'found', '', NULL, '1.2.', 'D', 'dang bo so mau', 'gark dt yu qc{02000050020030', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (3, 3, '2015-01-01', NULL, 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'found', '', NULL, '1.2.3.', 'DB', 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (4, 4, '2015-01-01', NULL, 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'found', '', NULL, '1.2.4.', 'D1', 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (5, 5, '2015-01-01', NULL, 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'found', '', NULL, '1.2.5.', 'D2', 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (6, 6, '2015-01-01', NULL, 'Chi bộ Đội Một', 'subordinate_cell', 3, 'found', '', NULL, '1.2.3.6.', 'DB1', 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (7, 7, '2015-01-01', NULL, 'Chi bộ Thư viện', 'grassroots_cell', 1, 'found', '', NULL, '1.7.', 'C', 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (8, 8, '2015-01-01', NULL, 'Đảng bộ Khối Hai', 'bloc', NULL, 'found', '', NULL, '8.', 'K2', 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (9, 9, '2015-01-01', NULL, 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'found', '', NULL, '8.9.', 'E', 'dang bo so khac', 'gark dt yu olae020000500200040', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (10, 10, '2015-01-01', NULL, 'Chi bộ Khác', 'subordinate_cell', 9, 'found', '', NULL, '8.9.10.', 'E1', 'chi bo khac', 'elm dt olae00000500040', '0001-01-01', '9999-12-31');


--
-- Data for Name: upload; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: word_template; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_id_seq', 28, true);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_draft_id_seq', 1, false);


--
-- Name: answer_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_event_id_seq', 1, false);


--
-- Name: answer_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_version_id_seq', 1, false);


--
-- Name: attachment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attachment_id_seq', 1, false);


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bulk_decision_id_seq', 1, false);


--
-- Name: committee_term_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.committee_term_id_seq', 1, false);


--
-- Name: definition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_id_seq', 2, true);


--
-- Name: definition_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_version_id_seq', 2, true);


--
-- Name: delegation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delegation_id_seq', 1, false);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_answer_id_seq', 1, false);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_closing_id_seq', 1, false);


--
-- Name: directive_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_id_seq', 1, false);


--
-- Name: draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.draft_id_seq', 1, false);


--
-- Name: duty_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.duty_id_seq', 39, true);


--
-- Name: enclosure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enclosure_id_seq', 1, false);


--
-- Name: field_choice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_choice_id_seq', 9, true);


--
-- Name: field_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_group_id_seq', 6, true);


--
-- Name: field_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_id_seq', 27, true);


--
-- Name: follower_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.follower_answer_id_seq', 1, false);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_sheet_id_seq', 1, false);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gap_reason_id_seq', 1, true);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.grade_sum_id_seq', 18, true);


--
-- Name: headcount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.headcount_id_seq', 5, true);


--
-- Name: issue_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issue_id_seq', 1, true);


--
-- Name: issued_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issued_document_id_seq', 2, true);


--
-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_id_seq', 1, false);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 162, true);


--
-- Name: mail_address_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_address_id_seq', 1, false);


--
-- Name: manifest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.manifest_id_seq', 5, true);


--
-- Name: meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_id_seq', 9, true);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_plan_id_seq', 1, false);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_record_id_seq', 9, true);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_window_id_seq', 1, false);


--
-- Name: member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.member_id_seq', 1, false);


--
-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_id_seq', 43, true);


--
-- Name: official_grade_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.official_grade_id_seq', 1, false);


--
-- Name: once_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.once_id_seq', 50, true);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 28, true);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_draft_id_seq', 1, false);


--
-- Name: pin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_id_seq', 1, false);


--
-- Name: post_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_id_seq', 28, true);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarter_lock_id_seq', 7, true);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_id_seq', 1, false);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_row_id_seq', 1, false);


--
-- Name: report_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_draft_id_seq', 6, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 6, true);


--
-- Name: report_look_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_look_id_seq', 16, true);


--
-- Name: report_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_version_id_seq', 7, true);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roll_entry_id_seq', 1, false);


--
-- Name: route_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.route_id_seq', 2, true);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.score_sheet_id_seq', 9, true);


--
-- Name: secret_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.secret_id_seq', 1, false);


--
-- Name: setting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.setting_id_seq', 1, false);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_answer_id_seq', 198, true);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_body_id_seq', 9, true);


--
-- Name: sign_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sign_in_id_seq', 28, true);


--
-- Name: signal_catch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signal_catch_id_seq', 1, false);


--
-- Name: signal_rule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signal_rule_id_seq', 1, false);


--
-- Name: signed_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signed_document_id_seq', 1, true);


--
-- Name: state_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.state_id_seq', 15, true);


--
-- Name: step_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_event_id_seq', 17, true);


--
-- Name: step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_id_seq', 38, true);


--
-- Name: succession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.succession_id_seq', 1, false);


--
-- Name: supplement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supplement_id_seq', 1, false);


--
-- Name: topic_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_id_seq', 11, true);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_orientation_id_seq', 1, false);


--
-- Name: unit_act_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_act_id_seq', 10, true);


--
-- Name: unit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_id_seq', 10, true);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_kind_id_seq', 6, true);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_spell_id_seq', 10, true);


--
-- Name: upload_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_id_seq', 1, false);


--
-- Name: word_template_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.word_template_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: account pk_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);


--
-- Name: answer_draft pk_answer_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT pk_answer_draft PRIMARY KEY (id);


--
-- Name: answer_event pk_answer_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT pk_answer_event PRIMARY KEY (id);


--
-- Name: answer_version pk_answer_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (id);


--
-- Name: attachment pk_attachment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT pk_attachment PRIMARY KEY (id);


--
-- Name: bulk_decision pk_bulk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT pk_bulk_decision PRIMARY KEY (id);


--
-- Name: committee_term pk_committee_term; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT pk_committee_term PRIMARY KEY (id);


--
-- Name: definition pk_definition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT pk_definition PRIMARY KEY (id);


--
-- Name: definition_version pk_definition_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT pk_definition_version PRIMARY KEY (id);


--
-- Name: delegation pk_delegation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);


--
-- Name: directive pk_directive; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT pk_directive PRIMARY KEY (id);


--
-- Name: directive_answer pk_directive_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT pk_directive_answer PRIMARY KEY (id);


--
-- Name: directive_closing pk_directive_closing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT pk_directive_closing PRIMARY KEY (id);


--
-- Name: draft pk_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (id);


--
-- Name: duty pk_duty; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT pk_duty PRIMARY KEY (id);


--
-- Name: enclosure pk_enclosure; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT pk_enclosure PRIMARY KEY (id);


--
-- Name: field pk_field; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT pk_field PRIMARY KEY (id);


--
-- Name: field_choice pk_field_choice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT pk_field_choice PRIMARY KEY (id);


--
-- Name: field_group pk_field_group; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT pk_field_group PRIMARY KEY (id);


--
-- Name: follower_answer pk_follower_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT pk_follower_answer PRIMARY KEY (id);


--
-- Name: form_sheet pk_form_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT pk_form_sheet PRIMARY KEY (id);


--
-- Name: gap_reason pk_gap_reason; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT pk_gap_reason PRIMARY KEY (id);


--
-- Name: grade_sum pk_grade_sum; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT pk_grade_sum PRIMARY KEY (id);


--
-- Name: headcount pk_headcount; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT pk_headcount PRIMARY KEY (id);


--
-- Name: issue pk_issue; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT pk_issue PRIMARY KEY (id);


--
-- Name: issued_document pk_issued_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT pk_issued_document PRIMARY KEY (id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);


--
-- Name: mail_address pk_mail_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT pk_mail_address PRIMARY KEY (id);


--
-- Name: manifest pk_manifest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT pk_manifest PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: meeting_plan pk_meeting_plan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT pk_meeting_plan PRIMARY KEY (id);


--
-- Name: meeting_record pk_meeting_record; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT pk_meeting_record PRIMARY KEY (id);


--
-- Name: meeting_window pk_meeting_window; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT pk_meeting_window PRIMARY KEY (id);


--
-- Name: member pk_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);


--
-- Name: notice pk_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);


--
-- Name: official_grade pk_official_grade; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT pk_official_grade PRIMARY KEY (id);


--
-- Name: once pk_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT pk_once PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: pin pk_pin; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);


--
-- Name: pin_draft pk_pin_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT pk_pin_draft PRIMARY KEY (id);


--
-- Name: post pk_post; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);


--
-- Name: quarter_lock pk_quarter_lock; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT pk_quarter_lock PRIMARY KEY (id);


--
-- Name: reorganisation pk_reorganisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT pk_reorganisation PRIMARY KEY (id);


--
-- Name: reorganisation_row pk_reorganisation_row; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT pk_reorganisation_row PRIMARY KEY (id);


--
-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);


--
-- Name: report_draft pk_report_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT pk_report_draft PRIMARY KEY (id);


--
-- Name: report_look pk_report_look; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT pk_report_look PRIMARY KEY (id);


--
-- Name: report_version pk_report_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT pk_report_version PRIMARY KEY (id);


--
-- Name: roll_entry pk_roll_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT pk_roll_entry PRIMARY KEY (id);


--
-- Name: route pk_route; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT pk_route PRIMARY KEY (id);


--
-- Name: score_sheet pk_score_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT pk_score_sheet PRIMARY KEY (id);


--
-- Name: secret pk_secret; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (id);


--
-- Name: setting pk_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (id);


--
-- Name: sheet_answer pk_sheet_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT pk_sheet_answer PRIMARY KEY (id);


--
-- Name: sheet_body pk_sheet_body; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT pk_sheet_body PRIMARY KEY (id);


--
-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);


--
-- Name: signal_catch pk_signal_catch; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT pk_signal_catch PRIMARY KEY (id);


--
-- Name: signal_rule pk_signal_rule; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule
    ADD CONSTRAINT pk_signal_rule PRIMARY KEY (id);


--
-- Name: signed_document pk_signed_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT pk_signed_document PRIMARY KEY (id);


--
-- Name: state pk_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT pk_state PRIMARY KEY (id);


--
-- Name: step pk_step; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT pk_step PRIMARY KEY (id);


--
-- Name: step_event pk_step_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT pk_step_event PRIMARY KEY (id);


--
-- Name: succession pk_succession; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT pk_succession PRIMARY KEY (id);


--
-- Name: supplement pk_supplement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT pk_supplement PRIMARY KEY (id);


--
-- Name: topic pk_topic; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT pk_topic PRIMARY KEY (id);


--
-- Name: topic_orientation pk_topic_orientation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT pk_topic_orientation PRIMARY KEY (id);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (id);


--
-- Name: unit_act pk_unit_act; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT pk_unit_act PRIMARY KEY (id);


--
-- Name: unit_kind pk_unit_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT pk_unit_kind PRIMARY KEY (id);


--
-- Name: unit_spell pk_unit_spell; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT pk_unit_spell PRIMARY KEY (id);


--
-- Name: upload pk_upload; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT pk_upload PRIMARY KEY (id);


--
-- Name: word_template pk_word_template; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT pk_word_template PRIMARY KEY (id);


--
-- Name: account uq_account_login; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_login UNIQUE (login);


--
-- Name: account uq_account_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_person_id UNIQUE (person_id);


--
-- Name: answer_draft uq_answer_draft_answer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id);


--
-- Name: answer_event uq_answer_event_answer_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version);


--
-- Name: answer_version uq_answer_version_answer_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number);


--
-- Name: bulk_decision uq_bulk_decision_job_id_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id);


--
-- Name: committee_term uq_committee_term_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: definition uq_definition_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code);


--
-- Name: definition_version uq_definition_version_definition_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number);


--
-- Name: directive_answer uq_directive_answer_directive_id_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id);


--
-- Name: directive_closing uq_directive_closing_directive_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number);


--
-- Name: directive uq_directive_unit_id_symbol_dated; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated);


--
-- Name: draft uq_draft_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT uq_draft_account_id_key UNIQUE (account_id, key);


--
-- Name: duty uq_duty_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id);


--
-- Name: field_choice uq_field_choice_field_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code);


--
-- Name: field_group uq_field_group_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code);


--
-- Name: field uq_field_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code);


--
-- Name: follower_answer uq_follower_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: form_sheet uq_form_sheet_unit_id_year; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT uq_form_sheet_unit_id_year UNIQUE (unit_id, year, version_id);


--
-- Name: gap_reason uq_gap_reason_version_id_child_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id);


--
-- Name: grade_sum uq_grade_sum_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade);


--
-- Name: headcount uq_headcount_unit_id_as_of; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of);


--
-- Name: journal uq_journal_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_hash UNIQUE (hash);


--
-- Name: journal uq_journal_previous; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_previous UNIQUE (previous);


--
-- Name: mail_address uq_mail_address_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT uq_mail_address_account_id UNIQUE (account_id);


--
-- Name: manifest uq_manifest_version_id_child_version_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id);


--
-- Name: meeting_plan uq_meeting_plan_unit_id_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period);


--
-- Name: meeting_record uq_meeting_record_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id);


--
-- Name: meeting_window uq_meeting_window_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: notice uq_notice_account_id_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once);


--
-- Name: official_grade uq_official_grade_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id);


--
-- Name: once uq_once_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT uq_once_account_id_key UNIQUE (account_id, key);


--
-- Name: quarter_lock uq_quarter_lock_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: reorganisation_row uq_reorganisation_row_reorganisation_id_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line);


--
-- Name: report_draft uq_report_draft_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT uq_report_draft_report_id UNIQUE (report_id);


--
-- Name: report_look uq_report_look_who_what; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received);


--
-- Name: report uq_report_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: report_version uq_report_version_report_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number);


--
-- Name: route uq_route_code_number_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id);


--
-- Name: score_sheet uq_score_sheet_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id);


--
-- Name: secret uq_secret_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT uq_secret_account_id UNIQUE (account_id);


--
-- Name: setting uq_setting_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT uq_setting_name UNIQUE (name);


--
-- Name: sheet_answer uq_sheet_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: sheet_body uq_sheet_body_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id);


--
-- Name: sign_in uq_sign_in_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);


--
-- Name: signal_catch uq_signal_catch_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT uq_signal_catch_version_id_code UNIQUE (version_id, code);


--
-- Name: signed_document uq_signed_document_unit_id_doc_type_term_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number);


--
-- Name: state uq_state_route_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code);


--
-- Name: step_event uq_step_event_report_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version);


--
-- Name: step uq_step_route_id_code_from_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state);


--
-- Name: succession uq_succession_from_id_to_id_on_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day);


--
-- Name: supplement uq_supplement_version_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number);


--
-- Name: topic_orientation uq_topic_orientation_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id);


--
-- Name: unit uq_unit_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT uq_unit_code UNIQUE (code);


--
-- Name: unit_kind uq_unit_kind_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT uq_unit_kind_code UNIQUE (code);


--
-- Name: unit_spell uq_unit_spell_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: word_template uq_word_template_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind);


--
-- Name: ix_account_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_path ON public.account USING btree (path);


--
-- Name: ix_answer_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_draft_unit_id ON public.answer_draft USING btree (unit_id);


--
-- Name: ix_answer_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_path ON public.answer_event USING btree (path);


--
-- Name: ix_answer_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_unit_id ON public.answer_event USING btree (unit_id);


--
-- Name: ix_answer_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_path ON public.answer_version USING btree (path);


--
-- Name: ix_answer_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_unit_id ON public.answer_version USING btree (unit_id);


--
-- Name: ix_attachment_meeting_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_meeting_id ON public.attachment USING btree (meeting_id);


--
-- Name: ix_attachment_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_sha256 ON public.attachment USING btree (sha256);


--
-- Name: ix_attachment_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_unit_id ON public.attachment USING btree (unit_id);


--
-- Name: ix_bulk_decision_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_account_id ON public.bulk_decision USING btree (account_id);


--
-- Name: ix_bulk_decision_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_report_id ON public.bulk_decision USING btree (report_id);


--
-- Name: ix_committee_term_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_path ON public.committee_term USING btree (path);


--
-- Name: ix_committee_term_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_unit_id ON public.committee_term USING btree (unit_id);


--
-- Name: ix_definition_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_unit_id ON public.definition USING btree (unit_id);


--
-- Name: ix_definition_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_version_unit_id ON public.definition_version USING btree (unit_id);


--
-- Name: ix_delegation_giver_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_giver_id ON public.delegation USING btree (giver_id);


--
-- Name: ix_delegation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_path ON public.delegation USING btree (path);


--
-- Name: ix_delegation_taker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_taker_id ON public.delegation USING btree (taker_id);


--
-- Name: ix_delegation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_unit_id ON public.delegation USING btree (unit_id);


--
-- Name: ix_directive_answer_above_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_above_id ON public.directive_answer USING btree (above_id);


--
-- Name: ix_directive_answer_asked_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_asked_by_id ON public.directive_answer USING btree (asked_by_id);


--
-- Name: ix_directive_answer_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_desk_unit_id ON public.directive_answer USING btree (desk_unit_id);


--
-- Name: ix_directive_answer_due_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_due_on ON public.directive_answer USING btree (due_on);


--
-- Name: ix_directive_answer_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_path ON public.directive_answer USING btree (path);


--
-- Name: ix_directive_answer_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_route_id ON public.directive_answer USING btree (route_id);


--
-- Name: ix_directive_answer_stand_in_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_stand_in_id ON public.directive_answer USING btree (stand_in_id);


--
-- Name: ix_directive_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_unit_id ON public.directive_answer USING btree (unit_id);


--
-- Name: ix_directive_closing_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_closing_unit_id ON public.directive_closing USING btree (unit_id);


--
-- Name: ix_directive_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_unit_id ON public.directive USING btree (unit_id);


--
-- Name: ix_draft_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_account_id ON public.draft USING btree (account_id);


--
-- Name: ix_draft_saved_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_saved_at ON public.draft USING btree (saved_at);


--
-- Name: ix_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_unit_id ON public.draft USING btree (unit_id);


--
-- Name: ix_duty_about_id_quarter_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_about_id_quarter_source ON public.duty USING btree (about_id, quarter, source);


--
-- Name: ix_duty_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_path ON public.duty USING btree (path);


--
-- Name: ix_duty_quarter_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_quarter_path ON public.duty USING btree (quarter, path);


--
-- Name: ix_duty_quarter_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_quarter_source ON public.duty USING btree (quarter, source);


--
-- Name: ix_duty_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_unit_id ON public.duty USING btree (unit_id);


--
-- Name: ix_enclosure_directive_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_directive_id ON public.enclosure USING btree (directive_id);


--
-- Name: ix_enclosure_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_unit_id ON public.enclosure USING btree (unit_id);


--
-- Name: ix_field_choice_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_choice_unit_id ON public.field_choice USING btree (unit_id);


--
-- Name: ix_field_group_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_id ON public.field USING btree (group_id);


--
-- Name: ix_field_group_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_unit_id ON public.field_group USING btree (unit_id);


--
-- Name: ix_field_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_unit_id ON public.field USING btree (unit_id);


--
-- Name: ix_follower_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_follower_answer_unit_id ON public.follower_answer USING btree (unit_id);


--
-- Name: ix_form_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_path ON public.form_sheet USING btree (path);


--
-- Name: ix_form_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_unit_id ON public.form_sheet USING btree (unit_id);


--
-- Name: ix_gap_reason_child_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_child_id ON public.gap_reason USING btree (child_id);


--
-- Name: ix_gap_reason_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_path ON public.gap_reason USING btree (path);


--
-- Name: ix_gap_reason_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_unit_id ON public.gap_reason USING btree (unit_id);


--
-- Name: ix_grade_sum_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_path ON public.grade_sum USING btree (path);


--
-- Name: ix_grade_sum_period_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_period_path ON public.grade_sum USING btree (period, path);


--
-- Name: ix_grade_sum_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_unit_id ON public.grade_sum USING btree (unit_id);


--
-- Name: ix_headcount_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_path ON public.headcount USING btree (path);


--
-- Name: ix_headcount_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_unit_id ON public.headcount USING btree (unit_id);


--
-- Name: ix_issue_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_path ON public.issue USING btree (path);


--
-- Name: ix_issue_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_report_id ON public.issue USING btree (report_id);


--
-- Name: ix_issue_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_unit_id ON public.issue USING btree (unit_id);


--
-- Name: ix_issued_document_issue_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_issue_id ON public.issued_document USING btree (issue_id);


--
-- Name: ix_issued_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_path ON public.issued_document USING btree (path);


--
-- Name: ix_issued_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_unit_id ON public.issued_document USING btree (unit_id);


--
-- Name: ix_job_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_account_id ON public.job USING btree (account_id);


--
-- Name: ix_job_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_sha256 ON public.job USING btree (sha256);


--
-- Name: ix_job_standing_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_standing_id ON public.job USING btree (standing, id);


--
-- Name: ix_journal_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_act ON public.journal USING btree (act);


--
-- Name: ix_journal_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_unit_id ON public.journal USING btree (unit_id);


--
-- Name: ix_mail_address_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_address_account_id ON public.mail_address USING btree (account_id);


--
-- Name: ix_manifest_child_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_child_version_id ON public.manifest USING btree (child_version_id);


--
-- Name: ix_manifest_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_path ON public.manifest USING btree (path);


--
-- Name: ix_manifest_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_unit_id ON public.manifest USING btree (unit_id);


--
-- Name: ix_meeting_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_path ON public.meeting USING btree (path);


--
-- Name: ix_meeting_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_period ON public.meeting USING btree (period);


--
-- Name: ix_meeting_plan_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_path ON public.meeting_plan USING btree (path);


--
-- Name: ix_meeting_plan_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_period ON public.meeting_plan USING btree (period);


--
-- Name: ix_meeting_plan_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_unit_id ON public.meeting_plan USING btree (unit_id);


--
-- Name: ix_meeting_record_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_record_unit_id ON public.meeting_record USING btree (unit_id);


--
-- Name: ix_meeting_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_unit_id ON public.meeting USING btree (unit_id);


--
-- Name: ix_meeting_window_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_window_unit_id ON public.meeting_window USING btree (unit_id);


--
-- Name: ix_member_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_member_unit_id ON public.member USING btree (unit_id);


--
-- Name: ix_notice_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id ON public.notice USING btree (account_id);


--
-- Name: ix_notice_account_id_read_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id_read_at ON public.notice USING btree (account_id, read_at);


--
-- Name: ix_official_grade_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_path ON public.official_grade USING btree (path);


--
-- Name: ix_official_grade_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_unit_id ON public.official_grade USING btree (unit_id);


--
-- Name: ix_once_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_once_at ON public.once USING btree (at);


--
-- Name: ix_person_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_path ON public.person USING btree (path);


--
-- Name: ix_person_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_search_key ON public.person USING btree (search_key);


--
-- Name: ix_pin_draft_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_report_id ON public.pin_draft USING btree (report_id);


--
-- Name: ix_pin_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_unit_id ON public.pin_draft USING btree (unit_id);


--
-- Name: ix_pin_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_path ON public.pin USING btree (path);


--
-- Name: ix_pin_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_report_id ON public.pin USING btree (report_id);


--
-- Name: ix_pin_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_unit_id ON public.pin USING btree (unit_id);


--
-- Name: ix_post_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_path ON public.post USING btree (path);


--
-- Name: ix_post_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_person_id ON public.post USING btree (person_id);


--
-- Name: ix_post_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_unit_id ON public.post USING btree (unit_id);


--
-- Name: ix_quarter_lock_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_path ON public.quarter_lock USING btree (path);


--
-- Name: ix_quarter_lock_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_report_id ON public.quarter_lock USING btree (report_id);


--
-- Name: ix_quarter_lock_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_unit_id ON public.quarter_lock USING btree (unit_id);


--
-- Name: ix_reorganisation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_path ON public.reorganisation USING btree (path);


--
-- Name: ix_reorganisation_row_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_path ON public.reorganisation_row USING btree (path);


--
-- Name: ix_reorganisation_row_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_reorganisation_id ON public.reorganisation_row USING btree (reorganisation_id);


--
-- Name: ix_report_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_desk_unit_id ON public.report USING btree (desk_unit_id);


--
-- Name: ix_report_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_draft_unit_id ON public.report_draft USING btree (unit_id);


--
-- Name: ix_report_look_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_path ON public.report_look USING btree (path);


--
-- Name: ix_report_look_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_report_id ON public.report_look USING btree (report_id);


--
-- Name: ix_report_look_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_unit_id ON public.report_look USING btree (unit_id);


--
-- Name: ix_report_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_path ON public.report USING btree (path);


--
-- Name: ix_report_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_route_id ON public.report USING btree (route_id);


--
-- Name: ix_report_stand_in_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_stand_in_id ON public.report USING btree (stand_in_id);


--
-- Name: ix_report_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_unit_id ON public.report USING btree (unit_id);


--
-- Name: ix_report_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_path ON public.report_version USING btree (path);


--
-- Name: ix_report_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_unit_id ON public.report_version USING btree (unit_id);


--
-- Name: ix_roll_entry_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_member_id ON public.roll_entry USING btree (member_id);


--
-- Name: ix_roll_entry_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_unit_id ON public.roll_entry USING btree (unit_id);


--
-- Name: ix_route_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_item ON public.route USING btree (item);


--
-- Name: ix_route_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_unit_id ON public.route USING btree (unit_id);


--
-- Name: ix_score_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_path ON public.score_sheet USING btree (path);


--
-- Name: ix_score_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_unit_id ON public.score_sheet USING btree (unit_id);


--
-- Name: ix_sheet_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_answer_unit_id ON public.sheet_answer USING btree (unit_id);


--
-- Name: ix_sheet_body_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_body_unit_id ON public.sheet_body USING btree (unit_id);


--
-- Name: ix_sign_in_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);


--
-- Name: ix_signal_catch_code_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_code_at ON public.signal_catch USING btree (code, at);


--
-- Name: ix_signal_catch_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_path ON public.signal_catch USING btree (path);


--
-- Name: ix_signal_catch_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_report_id ON public.signal_catch USING btree (report_id);


--
-- Name: ix_signal_catch_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_unit_id ON public.signal_catch USING btree (unit_id);


--
-- Name: ix_signal_rule_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_rule_unit_id ON public.signal_rule USING btree (unit_id);


--
-- Name: ix_signed_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_path ON public.signed_document USING btree (path);


--
-- Name: ix_signed_document_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_subject_id ON public.signed_document USING btree (subject_id);


--
-- Name: ix_signed_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_unit_id ON public.signed_document USING btree (unit_id);


--
-- Name: ix_state_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_state_unit_id ON public.state USING btree (unit_id);


--
-- Name: ix_step_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_path ON public.step_event USING btree (path);


--
-- Name: ix_step_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_unit_id ON public.step_event USING btree (unit_id);


--
-- Name: ix_step_from_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_from_state ON public.step USING btree (from_state);


--
-- Name: ix_step_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_unit_id ON public.step USING btree (unit_id);


--
-- Name: ix_succession_from_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_from_id ON public.succession USING btree (from_id);


--
-- Name: ix_succession_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_to_id ON public.succession USING btree (to_id);


--
-- Name: ix_supplement_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_path ON public.supplement USING btree (path);


--
-- Name: ix_supplement_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_report_id ON public.supplement USING btree (report_id);


--
-- Name: ix_supplement_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_unit_id ON public.supplement USING btree (unit_id);


--
-- Name: ix_topic_orientation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_orientation_unit_id ON public.topic_orientation USING btree (unit_id);


--
-- Name: ix_topic_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_unit_id ON public.topic USING btree (unit_id);


--
-- Name: ix_unit_act_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_path ON public.unit_act USING btree (path);


--
-- Name: ix_unit_act_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_reorganisation_id ON public.unit_act USING btree (reorganisation_id);


--
-- Name: ix_unit_act_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_unit_id ON public.unit_act USING btree (unit_id);


--
-- Name: ix_unit_custodian_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_custodian_id ON public.unit USING btree (custodian_id);


--
-- Name: ix_unit_dissolved_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_dissolved_on ON public.unit USING btree (dissolved_on) WHERE (dissolved_on IS NOT NULL);


--
-- Name: ix_unit_in_use_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_in_use_from ON public.unit USING btree (in_use_from) WHERE (in_use_from IS NOT NULL);


--
-- Name: ix_unit_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_parent_id ON public.unit USING btree (parent_id);


--
-- Name: ix_unit_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_path ON public.unit USING btree (path);


--
-- Name: ix_unit_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_search_key ON public.unit USING btree (search_key);


--
-- Name: ix_unit_sort_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_sort_key ON public.unit USING btree (sort_key);


--
-- Name: ix_unit_spell_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_parent_id ON public.unit_spell USING btree (parent_id);


--
-- Name: ix_unit_spell_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_path ON public.unit_spell USING btree (path);


--
-- Name: ix_unit_spell_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id ON public.unit_spell USING btree (unit_id);


--
-- Name: ix_unit_spell_unit_id_counts_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id_counts_from ON public.unit_spell USING btree (unit_id, counts_from);


--
-- Name: ix_upload_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_upload_account_id ON public.upload USING btree (account_id);


--
-- Name: ix_word_template_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_word_template_unit_id ON public.word_template USING btree (unit_id);


--
-- Name: uq_meeting_regular; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_regular ON public.meeting USING btree (unit_id, period) WHERE (((kind)::text = ANY ((ARRAY['regular'::character varying, 'combined'::character varying])::text[])) AND (voided_at IS NULL));


--
-- Name: uq_roll_entry_meeting_id_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON public.roll_entry USING btree (meeting_id, member_id);


--
-- Name: uq_signal_rule_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_signal_rule_published ON public.signal_rule USING btree (issuer, code) WHERE ((state)::text = 'published'::text);


--
-- Name: answer_event keep_answer_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_delete();


--
-- Name: answer_event keep_answer_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_update();


--
-- Name: answer_version keep_answer_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_delete();


--
-- Name: answer_version keep_answer_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_update();


--
-- Name: definition_version keep_definition_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_delete();


--
-- Name: definition_version keep_definition_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_update();


--
-- Name: directive_closing keep_directive_closing_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_delete();


--
-- Name: directive_closing keep_directive_closing_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_update();


--
-- Name: directive keep_directive_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_delete BEFORE DELETE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_delete();


--
-- Name: directive keep_directive_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_update BEFORE UPDATE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_update();


--
-- Name: enclosure keep_enclosure_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_delete();


--
-- Name: enclosure keep_enclosure_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_insert();


--
-- Name: enclosure keep_enclosure_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_update();


--
-- Name: field_choice keep_field_choice_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_delete();


--
-- Name: field_choice keep_field_choice_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_insert();


--
-- Name: field_choice keep_field_choice_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_update();


--
-- Name: field keep_field_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_delete BEFORE DELETE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_delete();


--
-- Name: field_group keep_field_group_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_delete();


--
-- Name: field_group keep_field_group_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_insert();


--
-- Name: field_group keep_field_group_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_update();


--
-- Name: field keep_field_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_insert BEFORE INSERT ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_insert();


--
-- Name: field keep_field_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_update BEFORE UPDATE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_update();


--
-- Name: gap_reason keep_gap_reason_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_delete();


--
-- Name: gap_reason keep_gap_reason_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_update();


--
-- Name: issue keep_issue_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_delete BEFORE DELETE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_delete();


--
-- Name: issue keep_issue_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_update BEFORE UPDATE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_update();


--
-- Name: issued_document keep_issued_document_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_delete();


--
-- Name: issued_document keep_issued_document_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_update();


--
-- Name: journal keep_journal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_delete BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_delete();


--
-- Name: journal keep_journal_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_update BEFORE UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_update();


--
-- Name: manifest keep_manifest_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_delete();


--
-- Name: manifest keep_manifest_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_update();


--
-- Name: report_look keep_report_look_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_delete();


--
-- Name: report_look keep_report_look_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_update();


--
-- Name: report_version keep_report_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_delete();


--
-- Name: report_version keep_report_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_update();


--
-- Name: route keep_route_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_delete BEFORE DELETE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_delete();


--
-- Name: route keep_route_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_update BEFORE UPDATE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_update();


--
-- Name: signal_rule keep_signal_rule_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_signal_rule_delete BEFORE DELETE ON public.signal_rule FOR EACH ROW EXECUTE FUNCTION public.keep_signal_rule_delete();


--
-- Name: signal_rule keep_signal_rule_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_signal_rule_update BEFORE UPDATE ON public.signal_rule FOR EACH ROW EXECUTE FUNCTION public.keep_signal_rule_update();


--
-- Name: state keep_state_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_delete BEFORE DELETE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_delete();


--
-- Name: state keep_state_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_insert BEFORE INSERT ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_insert();


--
-- Name: state keep_state_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_update BEFORE UPDATE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_update();


--
-- Name: step keep_step_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_delete BEFORE DELETE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_delete();


--
-- Name: step_event keep_step_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_delete();


--
-- Name: step_event keep_step_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_update();


--
-- Name: step keep_step_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_insert BEFORE INSERT ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_insert();


--
-- Name: step keep_step_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_update BEFORE UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_update();


--
-- Name: succession keep_succession_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_delete BEFORE DELETE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_delete();


--
-- Name: succession keep_succession_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_update BEFORE UPDATE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_update();


--
-- Name: supplement keep_supplement_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_delete();


--
-- Name: supplement keep_supplement_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_update();


--
-- Name: unit_act keep_unit_act_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_delete();


--
-- Name: unit_act keep_unit_act_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_update();


--
-- Name: directive_answer directive_answer_stand_in_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT directive_answer_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES public.unit(id);


--
-- Name: directive_answer directive_answer_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT directive_answer_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: account fk_account_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_draft fk_answer_draft_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_draft fk_answer_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_event fk_answer_event_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_event fk_answer_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_event fk_answer_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_version fk_answer_version_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_version fk_answer_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_version fk_answer_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: attachment fk_attachment_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: attachment fk_attachment_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: bulk_decision fk_bulk_decision_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: bulk_decision fk_bulk_decision_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY (job_id) REFERENCES public.job(id);


--
-- Name: bulk_decision fk_bulk_decision_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: committee_term fk_committee_term_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT fk_committee_term_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition fk_definition_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT fk_definition_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition_version fk_definition_version_definition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_definition_id FOREIGN KEY (definition_id) REFERENCES public.definition(id);


--
-- Name: definition_version fk_definition_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: delegation fk_delegation_giver_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_giver_id FOREIGN KEY (giver_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_taker_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_taker_id FOREIGN KEY (taker_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_above_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_above_id FOREIGN KEY (above_id) REFERENCES public.directive_answer(id);


--
-- Name: directive_answer fk_directive_answer_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_answer fk_directive_answer_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: directive_answer fk_directive_answer_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: directive_answer fk_directive_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive_closing fk_directive_closing_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_closing fk_directive_closing_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: directive_closing fk_directive_closing_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive fk_directive_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: directive fk_directive_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: draft fk_draft_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: duty fk_duty_about_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_about_id FOREIGN KEY (about_id) REFERENCES public.unit(id);


--
-- Name: duty fk_duty_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: enclosure fk_enclosure_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: enclosure fk_enclosure_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field_choice fk_field_choice_field_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_field_id FOREIGN KEY (field_id) REFERENCES public.field(id);


--
-- Name: field_choice fk_field_choice_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_group_id FOREIGN KEY (group_id) REFERENCES public.field_group(id);


--
-- Name: field_group fk_field_group_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field_group fk_field_group_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: field fk_field_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: follower_answer fk_follower_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: follower_answer fk_follower_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: gap_reason fk_gap_reason_child_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_child_id FOREIGN KEY (child_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: grade_sum fk_grade_sum_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: headcount fk_headcount_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT fk_headcount_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issue fk_issue_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: issue fk_issue_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issued_document fk_issued_document_issue_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_issue_id FOREIGN KEY (issue_id) REFERENCES public.issue(id);


--
-- Name: issued_document fk_issued_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: job fk_job_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: journal fk_journal_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: mail_address fk_mail_address_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT fk_mail_address_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: manifest fk_manifest_child_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_child_version_id FOREIGN KEY (child_version_id) REFERENCES public.report_version(id);


--
-- Name: manifest fk_manifest_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: manifest fk_manifest_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: meeting_plan fk_meeting_plan_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_record fk_meeting_record_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_record fk_meeting_record_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting fk_meeting_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: meeting fk_meeting_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_window fk_meeting_window_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: member fk_member_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: notice fk_notice_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: official_grade fk_official_grade_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: official_grade fk_official_grade_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: pin_draft fk_pin_draft_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: pin_draft fk_pin_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin_draft fk_pin_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin fk_pin_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: post fk_post_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: post fk_post_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: quarter_lock fk_quarter_lock_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: quarter_lock fk_quarter_lock_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: reorganisation_row fk_reorganisation_row_reorganisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY (reorganisation_id) REFERENCES public.reorganisation(id);


--
-- Name: reorganisation fk_reorganisation_undoes_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY (undoes_id) REFERENCES public.reorganisation(id);


--
-- Name: report fk_report_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_draft fk_report_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_draft fk_report_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: report_look fk_report_look_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_look fk_report_look_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_look fk_report_look_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_look fk_report_look_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: report fk_report_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: report fk_report_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report_version fk_report_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_version fk_report_version_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_version fk_report_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: roll_entry fk_roll_entry_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: roll_entry fk_roll_entry_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_member_id FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: roll_entry fk_roll_entry_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: route fk_route_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT fk_route_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: score_sheet fk_score_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: secret fk_secret_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: sheet_answer fk_sheet_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_answer fk_sheet_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sheet_body fk_sheet_body_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_body fk_sheet_body_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sign_in fk_sign_in_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: signal_catch fk_signal_catch_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: signal_catch fk_signal_catch_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: signal_catch fk_signal_catch_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: signal_rule fk_signal_rule_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule
    ADD CONSTRAINT fk_signal_rule_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: signed_document fk_signed_document_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: signed_document fk_signed_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: state fk_state_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: state fk_state_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_desk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_desk_id FOREIGN KEY (desk_id) REFERENCES public.unit(id);


--
-- Name: step_event fk_step_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: step_event fk_step_event_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: step_event fk_step_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: step fk_step_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: succession fk_succession_from_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_from_id FOREIGN KEY (from_id) REFERENCES public.unit(id);


--
-- Name: succession fk_succession_to_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_to_id FOREIGN KEY (to_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: supplement fk_supplement_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: supplement fk_supplement_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: topic_orientation fk_topic_orientation_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: topic_orientation fk_topic_orientation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: topic fk_topic_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT fk_topic_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit_act fk_unit_act_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT fk_unit_act_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit fk_unit_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit_spell fk_unit_spell_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_successor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_successor_id FOREIGN KEY (successor_id) REFERENCES public.unit(id);


--
-- Name: upload fk_upload_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT fk_upload_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: word_template fk_word_template_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT fk_word_template_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report report_returned_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_returned_unit_id_fkey FOREIGN KEY (returned_unit_id) REFERENCES public.unit(id);


--
-- Name: report report_stand_in_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES public.unit(id);


--
-- Name: report report_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: unit unit_custodian_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_custodian_id_fkey FOREIGN KEY (custodian_id) REFERENCES public.unit(id);


--
-- PostgreSQL database dump complete
--

\unrestrict hYaEMA39BQzuEMKqbsXCof86udK2s5CMLewrarmdn18NxRb5lhf3FeiUSHXfxOE

